package dk.splejs.lifecycle;

import dk.splejs.notification.NoticeKind;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Reminds the owner of a proposal that waits to be revised. */
@InDiagram("remindOwner")
class RemindOwner implements JavaDelegate {

    private final Notifier notifier;

    RemindOwner(Notifier notifier) {
        this.notifier = notifier;
    }

    @Override
    public void execute(DelegateExecution execution) {
        notifier.at(execution).askOwner(NoticeKind.REVISION_REMINDER);
    }
}
