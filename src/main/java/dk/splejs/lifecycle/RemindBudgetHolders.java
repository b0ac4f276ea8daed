package dk.splejs.lifecycle;

import dk.splejs.financing.Financing;
import dk.splejs.notification.NoticeKind;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Reminds the organisations that have not answered their share before the round closes. */
@InDiagram("remindBudgetHolders")
class RemindBudgetHolders implements JavaDelegate {

    private final Financing financing;
    private final Deadlines deadlines;
    private final Notifier notifier;

    RemindBudgetHolders(Financing financing, Deadlines deadlines, Notifier notifier) {
        this.financing = financing;
        this.deadlines = deadlines;
        this.notifier = notifier;
    }

    @Override
    public void execute(DelegateExecution execution) {
        notifier.at(execution)
                .until(deadlines.pledge(execution))
                .tellBudgetHolders(NoticeKind.SHARE_REMINDER, financing.asked(Case.of(execution)));
    }
}
