package dk.splejs.lifecycle.engine;

import dk.splejs.shared.StartOrder;
import dk.splejs.shared.StartStep;
import org.springframework.stereotype.Component;

/** Makes the engine ready before the first request: what is deployed, who may see what, Tasklist's filters. */
@Component
class EngineStart extends StartStep {

    private final Deployment deployment;
    private final Grants grants;
    private final ReadyMadeFilters filters;

    EngineStart(Deployment deployment, Grants grants, ReadyMadeFilters filters) {
        super(StartOrder.ENGINE);
        this.deployment = deployment;
        this.grants = grants;
        this.filters = filters;
    }

    @Override
    protected void take() {
        deployment.deploy();
        grants.ensure(filters.ensure());
    }
}
