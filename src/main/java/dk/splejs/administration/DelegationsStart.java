package dk.splejs.administration;

import dk.splejs.shared.StartOrder;
import dk.splejs.shared.StartStep;
import org.springframework.stereotype.Component;

/** Before the port opens and the first job runs: what ended while Splejs was down is gone. */
@Component
class DelegationsStart extends StartStep {

    private final DelegationDesk delegations;

    DelegationsStart(DelegationDesk delegations) {
        super(StartOrder.ROLES);
        this.delegations = delegations;
    }

    @Override
    protected void take() {
        delegations.turn();
    }
}
