package dk.splejs.proposal;

import dk.splejs.form.Answers;
import dk.splejs.organisation.OrganisationCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a coordinator decides about a proposal that came in.
 *
 * @param reason needed for everything but accepting
 * @param mergeInto the reference of the proposal that takes this one in
 * @param invited who is asked to review it; nobody named means every municipality
 */
public record ScreeningDecision(
        ScreeningVerdict verdict,
        @Nullable String reason,
        @Nullable String mergeInto,
        @Nullable GovernanceLevel governanceLevel,
        List<OrganisationCode> invited,
        Periods periods) {

    public ScreeningDecision {
        invited = List.copyOf(invited);
    }

    /** Reads the checked answers of the form {@code screen-proposal}. */
    public static ScreeningDecision from(Answers answers) {
        return new ScreeningDecision(
                ScreeningVerdict.ofWord(answers.text("decision")),
                answers.optionalText("reason").orElse(null),
                answers.optionalText("mergeInto").orElse(null),
                answers.optionalText("governanceLevel")
                        .map(GovernanceLevel::ofWord)
                        .orElse(null),
                answers.texts("invited").stream().map(OrganisationCode::new).toList(),
                new Periods(
                        answers.optionalInteger("reviewDays").orElse(null),
                        answers.optionalInteger("reminderDays").orElse(null),
                        answers.optionalInteger("estimationDays").orElse(null),
                        answers.optionalInteger("pledgeDays").orElse(null),
                        answers.optionalInteger("approvalDays").orElse(null)));
    }
}
