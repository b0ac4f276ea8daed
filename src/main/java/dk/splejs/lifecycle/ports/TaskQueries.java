package dk.splejs.lifecycle.ports;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.security.Actor;
import dk.splejs.worklist.OpenTask;
import dk.splejs.worklist.TaskFilter;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds tasks by the groups that hold them, which is far quicker than the engine's authorizations on each row. */
@Component
class TaskQueries {

    private final TaskService tasks;
    private final Clock clock;

    TaskQueries(TaskService tasks, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    TaskQuery of(Actor actor, TaskFilter filter) {
        return switch (filter) {
            case MINE -> all(actor).taskAssignee(actor.id().value());
            case ORGANISATION -> all(actor);
            case OVERDUE -> all(actor).dueBefore(Date.from(clock.instant()));
        };
    }

    /** For whom a task is answered, or about whom it is where the whole community holds it; often about nobody in particular. */
    @Nullable
    OrganisationCode organisationOf(OpenTask task) {
        if (task.organisation() != null) {
            return task.organisation();
        }
        String code = (String) tasks.getVariable(task.taskId(), "organisationCode");
        return code == null ? null : new OrganisationCode(code);
    }

    /** All open tasks of the person's groups, whether somebody has taken them or not. */
    TaskQuery all(Actor actor) {
        List<String> groups = Groups.of(actor);
        return tasks.createTaskQuery()
                .active()
                .taskCandidateGroupIn(groups.isEmpty() ? List.of("-") : groups)
                .includeAssignedTasks();
    }
}
