package dk.splejs.lifecycle;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

/** Tells the coordinators that a change waits for them. */
@InDiagram("requestConfirmation")
class RequestConfirmation implements ExecutionListener {

    private final ChangeNotices notices;

    RequestConfirmation(ChangeNotices notices) {
        this.notices = notices;
    }

    @Override
    public void notify(DelegateExecution execution) {
        notices.confirmationRequested(execution);
    }
}
