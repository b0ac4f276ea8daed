package dk.splejs.lifecycle;

import dk.splejs.administration.DelegationDesk;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Begins the delegations whose first day has come and ends those whose last day is over. */
@InDiagram("turnDelegations")
class TurnDelegations implements JavaDelegate {

    private final DelegationDesk delegations;

    TurnDelegations(DelegationDesk delegations) {
        this.delegations = delegations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        delegations.turn();
    }
}
