package dk.splejs.lifecycle;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

/** Tells an organisation why its change was not confirmed. */
@InDiagram("tellOfRejection")
class TellOfRejection implements ExecutionListener {

    private final ChangeNotices notices;

    TellOfRejection(ChangeNotices notices) {
        this.notices = notices;
    }

    @Override
    public void notify(DelegateExecution execution) {
        notices.rejected(execution);
    }
}
