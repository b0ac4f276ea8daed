package dk.splejs.lifecycle;

import dk.splejs.financing.Financing;
import dk.splejs.organisation.OrganisationCode;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What the diagrams ask of a financing. */
@InDiagram("financingRound")
public class FinancingQuestions {

    private final Financing financing;

    FinancingQuestions(Financing financing) {
        this.financing = financing;
    }

    public boolean anyoneToAsk(DelegateExecution execution) {
        return !financing.asked(Case.of(execution)).isEmpty();
    }

    /** The codes of the organisations whose answer the round waits for: one task each. */
    public List<String> asked(DelegateExecution execution) {
        return financing.asked(Case.of(execution)).stream()
                .map(OrganisationCode::value)
                .toList();
    }

    public boolean roundComplete(DelegateExecution execution) {
        return financing.complete(Case.of(execution));
    }

    public boolean financed(DelegateExecution execution) {
        return financing.financed(Case.of(execution));
    }

    public boolean mayTryAgain(DelegateExecution execution) {
        return financing.mayTryAgain(Case.of(execution));
    }
}
