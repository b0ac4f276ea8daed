package dk.splejs.participation;

import dk.splejs.form.Answers;
import org.jspecify.annotations.Nullable;

/**
 * What a coordinator decides about a change that the organisation has accepted.
 *
 * @param rejection why not; nothing when it is confirmed
 */
public record ChangeDecision(@Nullable String rejection) {

    /** Reads the checked answers of the form {@code confirm-change}. */
    public static ChangeDecision from(Answers answers) {
        return new ChangeDecision(answers.text("decision").equals("reject") ? answers.text("reason") : null);
    }
}
