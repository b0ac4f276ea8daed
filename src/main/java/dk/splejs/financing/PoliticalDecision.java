package dk.splejs.financing;

import dk.splejs.form.Answers;
import dk.splejs.form.FieldProblem;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The political decision behind a binding promise. What was stored before all three were asked for has only the first.
 *
 * @param body who decided, as {@code Byrådet}; at most 200 characters
 * @param date the day of the decision
 * @param caseNumber where it can be looked up; at most 60 characters
 */
public record PoliticalDecision(
        String body, @Nullable LocalDate date, @Nullable String caseNumber) {

    private static final int LONGEST_BODY = 200;
    private static final int LONGEST_NUMBER = 60;

    public PoliticalDecision {
        require(body, LONGEST_BODY);
        if (caseNumber != null) {
            require(caseNumber, LONGEST_NUMBER);
        }
    }

    /** Reads a checked form with the fields {@code decisionBody}, {@code decisionDate} and {@code caseNumber}. */
    public static Optional<PoliticalDecision> from(Answers answers) {
        return answers.optionalText("decisionBody")
                .map(body -> new PoliticalDecision(body, answers.date("decisionDate"), answers.text("caseNumber")));
    }

    /** What a form cannot see: nobody has decided yet what is to be decided later. */
    public Optional<FieldProblem> problem(LocalDate today) {
        return date != null && date.isAfter(today)
                ? Optional.of(new FieldProblem(
                        "decisionDate",
                        "Dato for beslutningen",
                        "Datoen ligger i fremtiden. Giv først tilsagnet, når beslutningen er truffet."))
                : Optional.empty();
    }

    private static void require(String text, int longest) {
        if (text.isBlank() || text.length() > longest) {
            throw new IllegalArgumentException("A decision needs 1–" + longest + " characters here");
        }
    }
}
