package dk.splejs.worklist;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.ProposalId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A task that waits for somebody.
 *
 * @param taskKey the user task in the diagram, {@code Task_ReviewProposal}
 * @param formName the form that answers it, {@code review-proposal}
 * @param name what and which proposal: {@code Vurder forslag: F-2026-0042 Byggesager}
 * @param organisation for whom, where every organisation has a task of its own
 * @param assignee who has taken it
 * @param since when it was given
 * @param due by when to answer
 */
public record OpenTask(
        String taskId,
        String taskKey,
        String formName,
        String name,
        ProposalId proposal,
        @Nullable OrganisationCode organisation,
        @Nullable String assignee,
        Instant since,
        @Nullable Instant due) {

    private static final String BETWEEN = ": ";

    /** The key of what is to be done, for people: {@code worklist.task.reviewProposal}. */
    public String messageKey() {
        return TaskKeys.messageKey(taskKey);
    }

    /** The proposal's part of the name: {@code F-2026-0042 Byggesager}. */
    public String proposalName() {
        return name.substring(name.indexOf(BETWEEN) < 0 ? 0 : name.indexOf(BETWEEN) + BETWEEN.length());
    }

    public boolean isOverdue(Instant now) {
        return due != null && due.isBefore(now);
    }
}
