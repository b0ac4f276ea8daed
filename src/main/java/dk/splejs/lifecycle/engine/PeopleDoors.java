package dk.splejs.lifecycle.engine;

import dk.splejs.security.PasswordRules;
import dk.splejs.shared.CprNumber;
import jakarta.ws.rs.WebApplicationException;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cmd.AbstractCorrelateMessageCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractPatchVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractRemoveVariableCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractSetVariableCmd;
import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DelegateTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DeployCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.MessageEventReceivedCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SaveFilterCmd;
import org.camunda.bpm.engine.impl.cmd.SaveUserCmd;
import org.camunda.bpm.engine.impl.cmd.SignalCmd;
import org.camunda.bpm.engine.impl.cmd.SignalEventReceivedCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceAtActivitiesCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.query.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.PropertyAccessorFactory;
import org.springframework.dao.ConcurrencyFailureException;

/**
 * Closes, for everyone who comes through the engine's web applications, the ways around our own doors: variables,
 * messages, starts and deployments, and expressions in queries, which the engine would run (CVE-2026-109432);
 * and tells in Danish of a password that is too easy.
 *
 * <p>A person is meant when the outermost command runs with the engine's identity set; our own code runs without.
 */
final class PeopleDoors extends CommandInterceptor {

    private static final Set<Class<?>> CLOSED = Set.of(
            AbstractSetVariableCmd.class,
            AbstractPatchVariablesCmd.class,
            AbstractRemoveVariableCmd.class,
            ResolveTaskCmd.class,
            DelegateTaskCmd.class,
            HandleTaskBpmnErrorCmd.class,
            HandleTaskEscalationCmd.class,
            StartProcessInstanceCmd.class,
            StartProcessInstanceAtActivitiesCmd.class,
            SubmitStartFormCmd.class,
            AbstractCorrelateMessageCmd.class,
            MessageEventReceivedCmd.class,
            SignalCmd.class,
            SignalEventReceivedCmd.class,
            DeployCmd.class);

    private final IdentityService identity;
    private final EngineRefusals refusals;

    PeopleDoors(IdentityService identity, EngineRefusals refusals) {
        this.identity = identity;
        this.refusals = refusals;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (!calledByPerson()) {
            return next.execute(command);
        }
        refuseClosedDoor(command);
        refuseExpressionsIn(command);
        refuseWeakPasswordIn(command);
        refuseCprNumberIn(command);
        return command instanceof CompleteTaskCmd || command instanceof SubmitTaskFormCmd
                ? complete(command)
                : next.execute(command);
    }

    /**
     * Of two who complete a task in the same moment, the second is told so; and so is whoever meets the deadline. Cleared
     * away half-way, a task looks like one that is somebody else's, or like a mistake.
     */
    private <T> T complete(Command<T> completion) {
        try {
            return next.execute(completion);
        } catch (OptimisticLockingException | ConcurrencyFailureException overtaken) {
            throw refusals.overtaken(overtaken);
        } catch (WebApplicationException refused) {
            throw refused;
        } catch (RuntimeException failure) {
            throw isGone(completion) ? refusals.overtaken(failure) : failure;
        }
    }

    private boolean isGone(Command<?> completion) {
        Object taskId = PropertyAccessorFactory.forDirectFieldAccess(completion).getPropertyValue("taskId");
        return taskId instanceof String id
                && next.execute(context -> context.getTaskManager().findTaskById(id)) == null;
    }

    private boolean calledByPerson() {
        return Context.getCommandContext() == null && identity.getCurrentAuthentication() != null;
    }

    private void refuseClosedDoor(Command<?> command) {
        if (CLOSED.stream().anyMatch(door -> door.isInstance(command))) {
            throw refusals.closedDoor();
        }
    }

    /** A comment is the one text that the web applications keep past our forms. */
    private void refuseCprNumberIn(Command<?> command) {
        if (command instanceof AddCommentCmd
                && PropertyAccessorFactory.forDirectFieldAccess(command).getPropertyValue("message")
                        instanceof String comment
                && CprNumber.isIn(comment)) {
            throw refusals.cprNumber();
        }
    }

    private void refuseExpressionsIn(Command<?> command) {
        if (command instanceof AbstractQuery<?, ?> query) {
            refuseExpressions(query);
        } else if (command instanceof SaveFilterCmd) {
            Filter filter = (Filter) field(command, "filter");
            refuseExpressions(filter == null ? null : filter.<Query<?, ?>>getQuery());
        } else if (command instanceof AbstractExecuteFilterCmd) {
            refuseExpressions((Query<?, ?>) field(command, "extendingQuery"));
        }
    }

    /** The engine would refuse it too, but as an error of its own. */
    private void refuseWeakPasswordIn(Command<?> command) {
        if (command instanceof SaveUserCmd && field(command, "user") instanceof UserEntity user) {
            String userId = Objects.requireNonNullElse(user.getId(), "");
            boolean weak = field(user, "newPassword") instanceof String password
                    && !PasswordRules.weaknesses(userId, password).isEmpty();
            if (weak) {
                throw refusals.weakPassword();
            }
        }
    }

    private static @Nullable Object field(Object object, String name) {
        return PropertyAccessorFactory.forDirectFieldAccess(object).getPropertyValue(name);
    }

    private void refuseExpressions(@Nullable Query<?, ?> query) {
        boolean own = query instanceof AbstractQuery<?, ?> any
                && !any.getExpressions().isEmpty();
        boolean nested = query instanceof TaskQueryImpl tasks
                && tasks.getQueries().stream()
                        .anyMatch(or -> !or.getExpressions().isEmpty());
        if (own || nested) {
            throw refusals.expressions();
        }
    }
}
