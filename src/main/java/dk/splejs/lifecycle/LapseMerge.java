package dk.splejs.lifecycle;

import dk.splejs.proposal.Merges;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The owner did not answer in time, which is no yes: the proposal goes on where it was. */
@InDiagram("lapseMerge")
class LapseMerge implements JavaDelegate {

    private final Merges merges;
    private final MergeNotices notices;

    LapseMerge(Merges merges, MergeNotices notices) {
        this.merges = merges;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        merges.lapse(Case.of(execution));
        notices.lapsed(execution);
    }
}
