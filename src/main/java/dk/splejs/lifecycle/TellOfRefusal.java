package dk.splejs.lifecycle;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

/** Tells the coordinators why an owner does not want the merge. */
@InDiagram("tellOfRefusal")
class TellOfRefusal implements ExecutionListener {

    private final MergeNotices notices;

    TellOfRefusal(MergeNotices notices) {
        this.notices = notices;
    }

    @Override
    public void notify(DelegateExecution execution) {
        notices.refused(execution);
    }
}
