package dk.splejs.worklist;

import dk.splejs.organisation.OrganisationCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One place where a proposal waits.
 *
 * @param taskKey the user task in the diagram
 * @param name the task's name in the diagram, {@code Vurder forslag}
 * @param holder the group that holds it, {@code reviewer-0751}
 * @param organisation the organisation of that group, if it is one's
 * @param since when it was given
 * @param due by when to answer
 */
public record OpenStep(
        String taskId,
        String taskKey,
        String name,
        String holder,
        @Nullable OrganisationCode organisation,
        Instant since,
        @Nullable Instant due) {

    /** The key of what is to be done, for people: {@code worklist.task.reviewProposal}. */
    public String messageKey() {
        return TaskKeys.messageKey(taskKey);
    }

    /** The key of who holds it, for people; its argument is the organisation's name: {@code worklist.holder.reviewer}. */
    public String holderKey() {
        return "worklist.holder." + (organisation == null ? holder : holder.substring(0, holder.lastIndexOf('-')));
    }

    public boolean isOverdue(Instant now) {
        return due != null && due.isBefore(now);
    }
}
