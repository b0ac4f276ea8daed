package dk.splejs.lifecycle;

import dk.splejs.approval.ApprovalStatus;
import dk.splejs.approval.ApprovalView;
import dk.splejs.approval.Approvals;
import dk.splejs.financing.Financing;
import dk.splejs.financing.FinancingOutcome;
import dk.splejs.financing.RoundResult;
import dk.splejs.proposal.ProposalId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds why a proposal is back at its estimate, if it is not there for the first time. */
@Component
public class Setbacks {

    private final Financing financing;
    private final Approvals approvals;

    Setbacks(Financing financing, Approvals approvals) {
        this.financing = financing;
        this.approvals = approvals;
    }

    /** The last one. Only what is financed comes to an approval, so a failed financing is later than any approval. */
    public Optional<Setback> of(ProposalId proposal) {
        return notFinanced(proposal).or(() -> sentBack(proposal));
    }

    private Optional<Setback> notFinanced(ProposalId proposal) {
        Optional<FinancingOutcome> outcome = financing.outcome(proposal);
        return outcome.filter(last -> last.result() == RoundResult.NOT_FINANCED).map(Setback.NotFinanced::new);
    }

    private Optional<Setback> sentBack(ProposalId proposal) {
        return approvals
                .latest(proposal)
                .filter(approval -> approval.status() == ApprovalStatus.RETURNED)
                .map(ApprovalView::reason)
                .map(Setback.SentBack::new);
    }
}
