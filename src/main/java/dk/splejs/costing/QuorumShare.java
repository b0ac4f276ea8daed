package dk.splejs.costing;

import dk.splejs.form.Answers;
import org.jspecify.annotations.Nullable;

/**
 * So much of a reference group's weight must take part, by the key of the one-off cost.
 *
 * @param percent whole, from 1 to 100
 */
public record QuorumShare(int percent, QuorumReference reference) {

    private static final int MOST = 100;

    public QuorumShare {
        if (percent < 1 || percent > MOST) {
            throw new IllegalArgumentException("A quorum in percent lies between 1 and 100");
        }
    }

    /** Reads the checked answers of the form {@code estimate-cost}; nothing where no percentage was asked for. */
    static @Nullable QuorumShare from(Answers answers) {
        QuorumReference reference =
                answers.optionalText("quorumReference").map(QuorumReference::of).orElse(QuorumReference.MUNICIPALITIES);
        return answers.optionalInteger("quorumPercent")
                .map(percent -> new QuorumShare(percent, reference))
                .orElse(null);
    }
}
