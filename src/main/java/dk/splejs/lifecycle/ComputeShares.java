package dk.splejs.lifecycle;

import dk.splejs.costing.Estimates;
import dk.splejs.financing.Financing;
import dk.splejs.notification.NoticeKind;
import dk.splejs.proposal.ProposalId;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Computes the next financing round and tells those whose answer it needs. */
@InDiagram("computeShares")
class ComputeShares implements JavaDelegate {

    private final Financing financing;
    private final Estimates estimates;
    private final Deadlines deadlines;
    private final Notifier notifier;

    ComputeShares(Financing financing, Estimates estimates, Deadlines deadlines, Notifier notifier) {
        this.financing = financing;
        this.estimates = estimates;
        this.deadlines = deadlines;
        this.notifier = notifier;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ProposalId proposal = Case.of(execution);
        financing.nextRound(proposal);
        LocalDate until =
                deadlines.fixPledge(execution, estimates.require(proposal).pledgeDays());
        notifier.at(execution).until(until).tellBudgetHolders(NoticeKind.SHARE_INVITATION, financing.asked(proposal));
    }
}
