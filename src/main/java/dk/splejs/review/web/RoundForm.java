package dk.splejs.review.web;

import dk.splejs.review.NeedOutcome;
import dk.splejs.review.RoundDecision;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;

/**
 * What a coordinator decides on a round, as the page sends it.
 *
 * @param outcome follow the decision table, or one of its outcomes against it
 */
record RoundForm(
        @Pattern(regexp = "follow|proceed|extend|shelve", message = "{review.round.outcome.missing}")
        String outcome,

        @NotBlank(message = "{review.round.reason.missing}")
        @Size(max = MAX_REASON, message = "{review.round.reason.tooLong}")
        String reason,

        Boolean closeNow) {

    private static final String FOLLOW = "follow";
    private static final int MAX_REASON = 3900;

    static final RoundForm EMPTY = new RoundForm(FOLLOW, "", false);

    /** A field that was not sent is taken as left empty; browsers do not send a box that is not ticked. */
    RoundForm {
        outcome = Objects.requireNonNullElse(outcome, "");
        reason = Objects.requireNonNullElse(reason, "");
        closeNow = Objects.requireNonNullElse(closeNow, false);
    }

    /** What it says, once it has been checked. */
    RoundDecision decision() {
        return new RoundDecision(FOLLOW.equals(outcome) ? null : NeedOutcome.ofWord(outcome), reason.strip(), closeNow);
    }
}
