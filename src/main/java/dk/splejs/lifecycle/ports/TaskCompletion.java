package dk.splejs.lifecycle.ports;

import dk.splejs.form.FormRejected;
import dk.splejs.security.Actor;
import dk.splejs.security.SecondFactorMissing;
import dk.splejs.worklist.StepNotOpen;
import jakarta.ws.rs.WebApplicationException;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

/** Completes a task as the person, so that the engine checks the right and its log names who did it. */
@Component
class TaskCompletion {

    private final FormService forms;
    private final IdentityService identity;

    TaskCompletion(FormService forms, IdentityService identity) {
        this.forms = forms;
        this.identity = identity;
    }

    void complete(Actor actor, String taskId, Map<String, Object> submitted) {
        identity.setAuthentication(actor.id().value(), Groups.of(actor));
        try {
            forms.submitTaskForm(taskId, submitted);
        } catch (WebApplicationException refused) {
            throw reason(refused, taskId);
        } catch (AuthorizationException hidden) {
            throw new StepNotOpen(taskId);
        } finally {
            identity.clearAuthentication();
        }
    }

    private static RuntimeException reason(WebApplicationException refused, String taskId) {
        if (refused.getCause() instanceof SecondFactorMissing missing) {
            return missing;
        }
        return refused.getCause() instanceof FormRejected rejected ? rejected : new StepNotOpen(taskId);
    }
}
