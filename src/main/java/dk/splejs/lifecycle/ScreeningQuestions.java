package dk.splejs.lifecycle;

import dk.splejs.proposal.ScreeningVerdict;
import dk.splejs.proposal.Screenings;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What the gateway after the screening asks. */
@InDiagram("screening")
public class ScreeningQuestions {

    private final Screenings screenings;

    ScreeningQuestions(Screenings screenings) {
        this.screenings = screenings;
    }

    public boolean accepted(DelegateExecution execution) {
        return latestIs(execution, ScreeningVerdict.ACCEPT);
    }

    public boolean returned(DelegateExecution execution) {
        return latestIs(execution, ScreeningVerdict.RETURN);
    }

    public boolean rejected(DelegateExecution execution) {
        return latestIs(execution, ScreeningVerdict.REJECT);
    }

    private boolean latestIs(DelegateExecution execution, ScreeningVerdict verdict) {
        return screenings.latest(Case.of(execution)).orElseThrow().verdict() == verdict;
    }
}
