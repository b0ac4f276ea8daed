package dk.splejs.lifecycle.engine;

import dk.splejs.security.PersonAnonymised;
import dk.splejs.security.RolesLost;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Gives back the tasks that somebody took who left or lost a role, so that their colleagues can do them. */
@Component
class LeaversTasks {

    private final TaskService tasks;

    LeaversTasks(TaskService tasks) {
        this.tasks = tasks;
    }

    @EventListener
    void giveBack(PersonAnonymised left) {
        tasks.createTaskQuery()
                .taskAssignee(left.now().userId().value())
                .list()
                .forEach(task -> tasks.setAssignee(task.getId(), null));
    }

    @EventListener
    void giveBack(RolesLost lost) {
        tasks.createTaskQuery()
                .taskAssignee(lost.userId().value())
                .taskCandidateGroupIn(List.copyOf(lost.groups()))
                .includeAssignedTasks()
                .list()
                .forEach(task -> tasks.setAssignee(task.getId(), null));
    }
}
