package dk.splejs.lifecycle;

import dk.splejs.participation.Agreements;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Books the yearly shares of all solutions. */
@InDiagram("chargeYear")
class ChargeYear implements JavaDelegate {

    private final Agreements agreements;

    ChargeYear(Agreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public void execute(DelegateExecution execution) {
        agreements.chargeThisYear();
    }
}
