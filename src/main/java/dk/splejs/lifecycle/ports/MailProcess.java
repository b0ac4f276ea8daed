package dk.splejs.lifecycle.ports;

import dk.splejs.notification.MailDelivery;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Delivers a batch of mails by an engine job, which retries for days and then shows as an incident. */
@Component
class MailProcess implements MailDelivery {

    private final RuntimeService runtime;

    MailProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void schedule(UUID batchId) {
        runtime.startProcessInstanceByKey("DeliveryProcess", batchId.toString());
    }
}
