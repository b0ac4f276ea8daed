package dk.splejs.lifecycle.engine;

import java.util.Objects;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.beans.ConfigurablePropertyAccessor;
import org.springframework.beans.PropertyAccessorFactory;
import org.springframework.stereotype.Component;

/**
 * Lets people give back a task that they have taken, so that a colleague can do it. The engine's right to work on a task
 * covers taking it only; giving it to somebody else stays closed.
 */
@Component
class TaskReturn extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        CommandContext context = Context.getCommandContext();
        return command instanceof AssignTaskCmd && isReturn(command, context)
                ? context.runWithoutAuthorization(() -> next.execute(command))
                : next.execute(command);
    }

    private static boolean isReturn(Command<?> assignment, CommandContext context) {
        ConfigurablePropertyAccessor fields = PropertyAccessorFactory.forDirectFieldAccess(assignment);
        String person = context.getAuthenticatedUserId();
        String taskId = (String) fields.getPropertyValue("taskId");
        TaskEntity task = taskId == null ? null : context.getTaskManager().findTaskById(taskId);
        return fields.getPropertyValue("userId") == null
                && person != null
                && task != null
                && Objects.equals(task.getAssignee(), person);
    }
}
