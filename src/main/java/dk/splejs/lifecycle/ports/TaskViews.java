package dk.splejs.lifecycle.ports;

import dk.splejs.lifecycle.duty.Duties;
import dk.splejs.proposal.ProposalId;
import dk.splejs.worklist.OpenStep;
import dk.splejs.worklist.OpenTask;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns the engine's tasks into what our pages show. */
@Component
class TaskViews {

    private final TaskHolders holders;
    private final OpenSteps steps;

    TaskViews(TaskHolders holders, OpenSteps steps) {
        this.holders = holders;
        this.steps = steps;
    }

    List<OpenTask> tasks(List<Task> tasks) {
        Map<String, TaskHolders.Holder> held = holders.of(tasks);
        return tasks.stream()
                .flatMap(task -> Optional.ofNullable(held.get(task.getId())).map(holder -> task(task, holder)).stream())
                .toList();
    }

    List<OpenStep> steps(ProposalId proposal) {
        return steps.of(proposal);
    }

    private static OpenTask task(Task task, TaskHolders.Holder held) {
        return new OpenTask(
                task.getId(),
                task.getTaskDefinitionKey(),
                Duties.formName(task.getTaskDefinitionKey()),
                task.getName(),
                held.proposal(),
                Groups.organisation(held.group()),
                task.getAssignee(),
                task.getCreateTime().toInstant(),
                instant(task.getDueDate()));
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
