package dk.splejs.administration;

import dk.splejs.shared.StartOrder;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Before the port opens and the first job runs: what ended while Splejs was down is gone. */
@Component
class DelegationsStart implements SmartLifecycle {

    private final DelegationDesk delegations;
    private boolean running;

    DelegationsStart(DelegationDesk delegations) {
        this.delegations = delegations;
    }

    @Override
    public void start() {
        delegations.turn();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return StartOrder.ROLES;
    }
}
