package dk.splejs.review;

import dk.splejs.form.Answers;
import dk.splejs.proposal.Volume;
import dk.splejs.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What one organisation answers to a proposal.
 *
 * @param coFinancing whether it would pay its part of a solution; not binding
 * @param ceiling the most it would pay, not negative, or nothing when it names no amount
 * @param conflictOfInterest whether it has an interest that should keep it from deciding on the proposal
 */
public record ReviewAnswer(
        Need need,
        Criteria criteria,
        Volume volume,
        boolean coFinancing,
        @Nullable Money ceiling,
        @Nullable String comment,
        boolean conflictOfInterest) {

    public ReviewAnswer {
        if (ceiling != null && ceiling.isNegative()) {
            throw new IllegalArgumentException("A ceiling is not negative");
        }
    }

    /** Reads the checked answers of the form {@code review-proposal}. */
    public static ReviewAnswer from(Answers answers) {
        return new ReviewAnswer(
                Need.ofWord(answers.text("need")),
                Criteria.from(answers),
                new Volume(
                        answers.optionalInteger("runsPerYear").orElse(null),
                        answers.optionalDecimal("minutesPerRun").orElse(null),
                        answers.optionalInteger("automatablePercent").orElse(null)),
                answers.flag("coFinancing"),
                answers.optionalDecimal("ceiling").map(Money::ofKroner).orElse(null),
                answers.optionalText("comment").orElse(null),
                answers.flag("conflictOfInterest"));
    }

    /** Has the need and would co-finance. */
    public boolean interested() {
        return need.present() && coFinancing;
    }

    ReviewAnswer withoutCeiling() {
        return new ReviewAnswer(need, criteria, volume, coFinancing, null, comment, conflictOfInterest);
    }

    /** Remarks are written to the readers of one proposal. */
    ReviewAnswer withoutComment() {
        return new ReviewAnswer(need, criteria, volume, coFinancing, ceiling, null, conflictOfInterest);
    }
}
