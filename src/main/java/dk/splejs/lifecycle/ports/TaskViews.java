package dk.splejs.lifecycle.ports;

import dk.splejs.lifecycle.duty.Duties;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.worklist.OpenStep;
import dk.splejs.worklist.OpenTask;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns the engine's tasks into what our pages show. */
@Component
class TaskViews {

    private static final Pattern ORGANISATION_GROUP = Pattern.compile("(?:submitter|reviewer|budget)-(.+)");
    private static final String BEFORE_PROPOSAL = ": ";

    private final TaskHolders holders;

    TaskViews(TaskHolders holders) {
        this.holders = holders;
    }

    List<OpenTask> tasks(List<Task> tasks) {
        return each(tasks, TaskViews::task);
    }

    List<OpenStep> steps(List<Task> tasks) {
        return each(tasks, TaskViews::step);
    }

    private <V> List<V> each(List<Task> tasks, BiFunction<Task, TaskHolders.Holder, V> view) {
        Map<String, TaskHolders.Holder> held = holders.of(tasks);
        return tasks.stream()
                .flatMap(task ->
                        Optional.ofNullable(held.get(task.getId())).map(holder -> view.apply(task, holder)).stream())
                .toList();
    }

    private static OpenTask task(Task task, TaskHolders.Holder held) {
        return new OpenTask(
                task.getId(),
                task.getTaskDefinitionKey(),
                Duties.formName(task.getTaskDefinitionKey()),
                task.getName(),
                held.proposal(),
                organisation(held.group()),
                task.getAssignee(),
                task.getCreateTime().toInstant(),
                instant(task.getDueDate()));
    }

    private static OpenStep step(Task task, TaskHolders.Holder held) {
        return new OpenStep(
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getName().split(BEFORE_PROPOSAL, 2)[0],
                held.group(),
                organisation(held.group()),
                task.getCreateTime().toInstant(),
                instant(task.getDueDate()));
    }

    private static @Nullable OrganisationCode organisation(String group) {
        Matcher own = ORGANISATION_GROUP.matcher(group);
        return own.matches() ? new OrganisationCode(own.group(1)) : null;
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
