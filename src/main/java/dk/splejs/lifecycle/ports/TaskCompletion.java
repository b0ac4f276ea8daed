package dk.splejs.lifecycle.ports;

import dk.splejs.form.FormRejected;
import dk.splejs.security.Actor;
import dk.splejs.worklist.StepNotOpen;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.rest.exception.RestException;
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
        } catch (FormFieldValidationException refused) {
            throw reason(refused);
        } catch (RestException | AuthorizationException gone) {
            throw new StepNotOpen(taskId);
        } finally {
            identity.clearAuthentication();
        }
    }

    private static RuntimeException reason(FormFieldValidationException refused) {
        return refused.getDetail() instanceof FormRejected rejected ? rejected : refused;
    }
}
