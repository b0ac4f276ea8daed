package dk.splejs.lifecycle;

import dk.splejs.notification.NoticeKind;
import dk.splejs.participation.Changes;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The terms were not answered in time: nothing changes, and the organisation is told so. */
@InDiagram("lapseChange")
class LapseChange implements JavaDelegate {

    private final Changes changes;
    private final Notifier notifier;

    LapseChange(Changes changes, Notifier notifier) {
        this.changes = changes;
        this.notifier = notifier;
    }

    @Override
    public void execute(DelegateExecution execution) {
        changes.lapse(Case.of(execution), Case.organisation(execution));
        notifier.at(execution).tellBudgetHolders(NoticeKind.TERMS_LAPSED, List.of(Case.organisation(execution)));
    }
}
