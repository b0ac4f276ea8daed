package dk.splejs.proposal;

import dk.splejs.form.Answers;
import org.jspecify.annotations.Nullable;

/**
 * What the owner says to a merge.
 *
 * @param refusal why not; nothing where the owner agrees
 */
public record MergeAnswer(@Nullable String refusal) {

    /** Reads the checked answers of the form {@code consent-to-merge}. */
    public static MergeAnswer from(Answers answers) {
        return new MergeAnswer(answers.text("answer").equals("decline") ? answers.text("reason") : null);
    }
}
