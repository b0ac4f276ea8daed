package dk.splejs.lifecycle;

import dk.splejs.notification.Deliveries;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Sends what is left of a batch of mails. Throws while any is left, so that the job is tried again. */
@InDiagram("deliverMessages")
class DeliverMessages implements JavaDelegate {

    private final Deliveries deliveries;

    DeliverMessages(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @Override
    public void execute(DelegateExecution execution) {
        deliveries.deliver(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
