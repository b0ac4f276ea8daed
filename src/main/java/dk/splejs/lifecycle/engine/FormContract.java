package dk.splejs.lifecycle.engine;

import java.util.Map;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.ConfigurablePropertyAccessor;
import org.springframework.beans.PropertyAccessorFactory;
import org.springframework.stereotype.Component;

/**
 * Makes the form the only way to complete a task, and its facts the only thing that a form is given.
 *
 * <p>Runs inside the command's transaction. A plain completion becomes a form submission, so that its variables meet
 * the same check and none of them ever becomes a variable of the process.
 */
@Component
class FormContract extends CommandInterceptor {

    private final DutyDesk desk;
    private final ReadyMadeFilters filters;

    FormContract(DutyDesk desk, ReadyMadeFilters filters) {
        this.desk = desk;
        this.filters = filters;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T execute(Command<T> command) {
        if (command.getClass() == CompleteTaskCmd.class) {
            return next.execute((Command<T>) asSubmission(command));
        }
        if (command instanceof SubmitTaskFormCmd) {
            desk.requireTask((String) fields(command).getPropertyValue("taskId"));
        }
        if (command instanceof AbstractExecuteFilterCmd) {
            filters.narrow(fields(command));
        }
        T result = next.execute(command);
        return command instanceof GetTaskFormVariablesCmd form ? (T) factsOf(form, result) : result;
    }

    private Command<?> asSubmission(Command<?> completion) {
        ConfigurablePropertyAccessor fields = fields(completion);
        String taskId = (String) fields.getPropertyValue("taskId");
        desk.requireTask(taskId);
        return new SubmitTaskFormCmd(
                taskId,
                orEmpty(fields.getPropertyValue("variables")),
                Boolean.TRUE.equals(fields.getPropertyValue("returnVariables")),
                Boolean.TRUE.equals(fields.getPropertyValue("deserializeReturnedVariables")));
    }

    private Object factsOf(GetTaskFormVariablesCmd form, Object stored) {
        TaskEntity task = Context.getCommandContext().getTaskManager().findTaskById(form.resourceId);
        return desk.hasDuty(task) ? desk.formVariables(task, form.formVariableNames) : stored;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> orEmpty(@Nullable Object variables) {
        return variables == null ? Map.of() : (Map<String, Object>) variables;
    }

    private static ConfigurablePropertyAccessor fields(Command<?> command) {
        return PropertyAccessorFactory.forDirectFieldAccess(command);
    }
}
