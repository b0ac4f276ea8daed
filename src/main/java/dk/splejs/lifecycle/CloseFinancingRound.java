package dk.splejs.lifecycle;

import dk.splejs.financing.Financing;
import dk.splejs.notification.NoticeKind;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Ends a financing round: who has not answered is not bound and takes no part, and is told so. */
@InDiagram("closeFinancingRound")
class CloseFinancingRound implements JavaDelegate {

    private final Financing financing;
    private final Notifier notifier;

    CloseFinancingRound(Financing financing, Notifier notifier) {
        this.financing = financing;
        this.notifier = notifier;
    }

    @Override
    public void execute(DelegateExecution execution) {
        notifier.at(execution).tellBudgetHolders(NoticeKind.SHARE_LAPSED, financing.closeRound(Case.of(execution)));
    }
}
