package dk.splejs.lifecycle.engine;

import dk.splejs.shared.StartOrder;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Makes the engine ready before the first request: what is deployed, who may see what, Tasklist's filters. */
@Component
class EngineStart implements SmartLifecycle {

    private final Deployment deployment;
    private final Grants grants;
    private final ReadyMadeFilters filters;
    private boolean running;

    EngineStart(Deployment deployment, Grants grants, ReadyMadeFilters filters) {
        this.deployment = deployment;
        this.grants = grants;
        this.filters = filters;
    }

    @Override
    public void start() {
        deployment.deploy();
        grants.ensure(filters.ensure());
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
        return StartOrder.ENGINE;
    }
}
