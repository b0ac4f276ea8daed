package dk.splejs.lifecycle;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.review.NeedOutcome;
import dk.splejs.review.NeedSummary;
import dk.splejs.review.Reviews;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;

/** What the diagram and the decision table ask of a review round. */
@InDiagram("reviewRound")
public class ReviewQuestions {

    private static final int PERCENT = 100;

    private final Reviews reviews;

    ReviewQuestions(Reviews reviews) {
        this.reviews = reviews;
    }

    /** The codes of the organisations that have not answered yet: one task each. */
    public List<String> invited(DelegateExecution execution) {
        return reviews.openCodes(Case.of(execution)).stream()
                .map(OrganisationCode::value)
                .toList();
    }

    public boolean complete(DelegateExecution execution) {
        return reviews.complete(Case.of(execution));
    }

    public int organisationsWithNeed(DelegateExecution execution) {
        return need(execution).withNeed();
    }

    public int interestedOrganisations(DelegateExecution execution) {
        return need(execution).interested();
    }

    /** How many of a hundred asked organisations answered, rounded down. */
    public int answeredPercent(DelegateExecution execution) {
        NeedSummary need = need(execution);
        return need.invited() == 0 ? 0 : need.answered() * PERCENT / need.invited();
    }

    /** Hours a year for all with the need, or nothing where no one stated a volume. */
    public @Nullable Long totalHours(DelegateExecution execution) {
        return need(execution).hoursPerYear();
    }

    public int extensions(DelegateExecution execution) {
        return need(execution).extensions();
    }

    public String overruledTo(DelegateExecution execution) {
        NeedOutcome overruled = need(execution).overruledTo();
        return overruled == null ? "" : overruled.word();
    }

    private NeedSummary need(DelegateExecution execution) {
        return reviews.need(Case.of(execution));
    }
}
