package dk.splejs.lifecycle;

import dk.splejs.notification.NoticeKind;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

/** Asks the owner whether the proposal may be merged into another one. */
@InDiagram("requestConsent")
class RequestConsent implements ExecutionListener {

    private final MergeNotices notices;

    RequestConsent(MergeNotices notices) {
        this.notices = notices;
    }

    @Override
    public void notify(DelegateExecution execution) {
        notices.askOwner(execution, NoticeKind.MERGE_PROPOSED);
    }
}
