package dk.splejs.participation;

import dk.splejs.financing.PoliticalDecision;
import dk.splejs.form.Answers;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation answers to the terms on which it would join or leave.
 *
 * @param decision by which it accepts them; nothing when it does not
 */
public record TermsAnswer(@Nullable PoliticalDecision decision) {

    /** Reads the checked answers of the form {@code answer-terms}. */
    public static TermsAnswer from(Answers answers) {
        return new TermsAnswer(
                answers.text("answer").equals("accept")
                        ? PoliticalDecision.from(answers).orElseThrow()
                        : null);
    }
}
