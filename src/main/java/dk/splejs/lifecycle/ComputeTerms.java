package dk.splejs.lifecycle;

import dk.splejs.notification.NoticeKind;
import dk.splejs.participation.Changes;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Computes what joining or leaving leads to, and asks the organisation's budget holders. */
@InDiagram("computeTerms")
class ComputeTerms implements JavaDelegate {

    private final Changes changes;
    private final Deadlines deadlines;
    private final Notifier notifier;

    ComputeTerms(Changes changes, Deadlines deadlines, Notifier notifier) {
        this.changes = changes;
        this.deadlines = deadlines;
        this.notifier = notifier;
    }

    @Override
    public void execute(DelegateExecution execution) {
        changes.computeTerms(Case.of(execution), Case.organisation(execution));
        notifier.at(execution)
                .until(deadlines.fixTerms(execution))
                .tellBudgetHolders(NoticeKind.TERMS_INVITATION, List.of(Case.organisation(execution)));
    }
}
