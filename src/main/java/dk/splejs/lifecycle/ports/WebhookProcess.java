package dk.splejs.lifecycle.ports;

import dk.splejs.webhook.EventDelivery;
import dk.splejs.webhook.SubscriptionId;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/** Sends what waits for a receiver by engine jobs, again and again until nothing is left. */
@Component
class WebhookProcess implements EventDelivery {

    private final RuntimeService runtime;
    private final IdentityService identity;

    WebhookProcess(RuntimeService runtime, IdentityService identity) {
        this.runtime = runtime;
        this.identity = identity;
    }

    /** Whoever caused it, perhaps by completing a task, has no right to start processes and needs none. */
    @Override
    public void schedule(SubscriptionId subscription) {
        Authentication person = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            runtime.startProcessInstanceByKey("WebhookProcess", subscription.toString());
        } finally {
            if (person != null) {
                identity.setAuthentication(person.getUserId(), person.getGroupIds(), person.getTenantIds());
            }
        }
    }
}
