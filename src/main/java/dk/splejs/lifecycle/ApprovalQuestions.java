package dk.splejs.lifecycle;

import dk.splejs.approval.ApprovalOutcome;
import dk.splejs.approval.Approvals;
import dk.splejs.costing.EstimateView;
import dk.splejs.costing.Estimates;
import dk.splejs.proposal.Screenings;
import dk.splejs.security.Membership;
import dk.splejs.security.Role;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What the diagram and the decision table ask of an approval. */
@InDiagram("approvalStep")
public class ApprovalQuestions {

    private final Approvals approvals;
    private final Screenings screenings;
    private final Estimates estimates;

    ApprovalQuestions(Approvals approvals, Screenings screenings, Estimates estimates) {
        this.approvals = approvals;
        this.screenings = screenings;
        this.estimates = estimates;
    }

    /** The level that the screening expects: sandbox, 1, 2 or 3. */
    public String governanceLevel(DelegateExecution execution) {
        return Objects.requireNonNull(
                        screenings.latest(Case.of(execution)).orElseThrow().governanceLevel())
                .word();
    }

    /**
     * The one-off cost without VAT, as the thresholds of procurement are, in whole kroner, rounded down: enough for them,
     * and a number that the engine stores as such.
     */
    public long totalCost(DelegateExecution execution) {
        EstimateView estimate = estimates.latest(Case.of(execution)).orElseThrow();
        return estimate.oneOff().minus(estimate.oneOffVat()).kroner().longValue();
    }

    public String candidateGroup(DelegateExecution execution) {
        return "board".equals(execution.getVariable("approvalRoute"))
                ? Membership.of(Role.BOARD).groupId()
                : Membership.of(Role.COORDINATOR).groupId();
    }

    public boolean approved(DelegateExecution execution) {
        return latestIs(execution, ApprovalOutcome.APPROVE);
    }

    public boolean returned(DelegateExecution execution) {
        return latestIs(execution, ApprovalOutcome.RETURN);
    }

    private boolean latestIs(DelegateExecution execution, ApprovalOutcome outcome) {
        return approvals.latest(Case.of(execution)).orElseThrow().outcome() == outcome;
    }
}
