package dk.splejs.financing;

import dk.splejs.form.Answers;
import dk.splejs.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * An organisation's answer to its share.
 *
 * @param ceiling the most it pays: needed for a pledge; for a commitment nothing means the share it was offered
 * @param atLeast a pledge may hold only if so many take part, itself counted
 * @param decision what a commitment rests on
 */
public record ShareAnswer(
        AnswerKind kind,
        @Nullable Money ceiling,
        @Nullable Integer atLeast,
        @Nullable PoliticalDecision decision) {

    /** Accepts the offered share, bindingly. */
    public static ShareAnswer commit(PoliticalDecision decision) {
        return new ShareAnswer(AnswerKind.COMMIT, null, null, decision);
    }

    /** Accepts the offered share and anything up to the ceiling, bindingly. */
    public static ShareAnswer commitUpTo(Money ceiling, PoliticalDecision decision) {
        return new ShareAnswer(AnswerKind.COMMIT, ceiling, null, decision);
    }

    public static ShareAnswer pledge(Money ceiling) {
        return new ShareAnswer(AnswerKind.PLEDGE, ceiling, null, null);
    }

    public static ShareAnswer pledge(Money ceiling, int atLeast) {
        return new ShareAnswer(AnswerKind.PLEDGE, ceiling, atLeast, null);
    }

    public static ShareAnswer leave() {
        return new ShareAnswer(AnswerKind.LEAVE, null, null, null);
    }

    /** Reads the checked answers of the form {@code answer-share}. */
    public static ShareAnswer from(Answers answers) {
        return new ShareAnswer(
                AnswerKind.of(answers.text("answer")),
                answers.optionalDecimal("ceiling").map(Money::ofKroner).orElse(null),
                answers.optionalInteger("atLeast").orElse(null),
                PoliticalDecision.from(answers).orElse(null));
    }
}
