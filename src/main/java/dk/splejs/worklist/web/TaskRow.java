package dk.splejs.worklist.web;

import dk.splejs.worklist.OpenTask;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A task as a line in the list.
 *
 * @param forWhom the organisation's name, where every organisation has a task of its own
 */
record TaskRow(OpenTask task, @Nullable String forWhom, boolean overdue) {

    static TaskRow of(OpenTask task, @Nullable String forWhom, Instant now) {
        return new TaskRow(task, forWhom, task.isOverdue(now));
    }
}
