package dk.splejs.lifecycle;

import dk.splejs.participation.Changes;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What the diagram asks of an organisation's wish to join or to leave. */
@InDiagram("joining")
public class JoiningQuestions {

    private final Changes changes;

    JoiningQuestions(Changes changes) {
        this.changes = changes;
    }

    /** Whether the organisation said yes to the terms, and the coordinators have not said no. */
    public boolean accepted(DelegateExecution execution) {
        return changes.accepted(Case.of(execution), Case.organisation(execution));
    }

    public boolean termsHold(DelegateExecution execution) {
        return changes.termsHold(Case.of(execution), Case.organisation(execution));
    }
}
