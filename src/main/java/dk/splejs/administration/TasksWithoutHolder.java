package dk.splejs.administration;

import dk.splejs.shared.Conflict;
import dk.splejs.worklist.OpenTask;
import java.io.Serial;
import java.util.List;
import java.util.Optional;

/** The last one who can do these open tasks would lose the role; it must be said that this is meant. */
public class TasksWithoutHolder extends Conflict {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<OpenTask> tasks;

    TasksWithoutHolder(List<OpenTask> tasks) {
        super(tasks.size() + " open tasks would have nobody to do them");
        this.tasks = List.copyOf(tasks);
    }

    public List<OpenTask> tasks() {
        return tasks;
    }

    @Override
    public Optional<String> reasonKey() {
        return Optional.of("administration.refused.TASKS_LEFT");
    }
}
