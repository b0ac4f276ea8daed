package dk.splejs.worklist;

import org.springframework.util.StringUtils;

/** From the diagram's word for a task to ours. */
final class TaskKeys {

    private static final String PREFIX = "Task_";

    private TaskKeys() {}

    /** {@code Task_ReviewProposal} is {@code worklist.task.reviewProposal}. */
    static String messageKey(String taskKey) {
        return "worklist.task." + StringUtils.uncapitalize(taskKey.substring(PREFIX.length()));
    }
}
