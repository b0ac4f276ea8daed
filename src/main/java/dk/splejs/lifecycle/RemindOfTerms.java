package dk.splejs.lifecycle;

import dk.splejs.notification.NoticeKind;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Reminds an organisation that it has not answered the terms on which it would join or leave. */
@InDiagram("remindOfTerms")
class RemindOfTerms implements JavaDelegate {

    private final Deadlines deadlines;
    private final Notifier notifier;

    RemindOfTerms(Deadlines deadlines, Notifier notifier) {
        this.deadlines = deadlines;
        this.notifier = notifier;
    }

    @Override
    public void execute(DelegateExecution execution) {
        notifier.at(execution)
                .until(deadlines.terms(execution))
                .tellBudgetHolders(NoticeKind.TERMS_REMINDER, List.of(Case.organisation(execution)));
    }
}
