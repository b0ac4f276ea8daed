package dk.splejs.lifecycle;

import dk.splejs.notification.NoticeKind;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Reminds the owner that an answer to a merge is waited for. */
@InDiagram("remindOfConsent")
class RemindOfConsent implements JavaDelegate {

    private final MergeNotices notices;

    RemindOfConsent(MergeNotices notices) {
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        notices.askOwner(execution, NoticeKind.MERGE_REMINDER);
    }
}
