package dk.splejs.lifecycle;

import dk.splejs.participation.Changes;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Books that an organisation has joined or left, and tells everyone who takes part. */
@InDiagram("carryOutChange")
class CarryOutChange implements JavaDelegate {

    private final Changes changes;
    private final ChangeNotices notices;

    CarryOutChange(Changes changes, ChangeNotices notices) {
        this.changes = changes;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        changes.carryOut(Case.of(execution), Case.organisation(execution));
        notices.carriedOut(execution);
    }
}
