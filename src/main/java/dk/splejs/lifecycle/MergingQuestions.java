package dk.splejs.lifecycle;

import dk.splejs.proposal.Merges;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What the diagrams ask of a wish to merge. */
@InDiagram("merging")
public class MergingQuestions {

    private final Merges merges;

    MergingQuestions(Merges merges) {
        this.merges = merges;
    }

    /** Whether the owner said yes; also once that is done. */
    public boolean agreed(DelegateExecution execution) {
        return merges.agreed(Case.of(execution));
    }
}
