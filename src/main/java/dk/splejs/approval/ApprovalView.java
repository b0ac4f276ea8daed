package dk.splejs.approval;

import dk.splejs.security.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A request for approval, with the decision once it is made.
 *
 * @param number 1 for the first request of a proposal; one more each time it was sent back
 * @param outcome nothing while it is pending
 */
public record ApprovalView(
        int number,
        Authority authority,
        ProcurementNote procurementNote,
        @Nullable ApprovalOutcome outcome,
        Instant requestedAt,
        @Nullable Instant decidedAt,
        @Nullable UserId decidedBy,
        @Nullable String reason) {

    public ApprovalStatus status() {
        return outcome == null ? ApprovalStatus.PENDING : outcome.status();
    }
}
