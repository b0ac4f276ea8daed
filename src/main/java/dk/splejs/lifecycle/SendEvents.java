package dk.splejs.lifecycle;

import dk.splejs.webhook.Sending;
import dk.splejs.webhook.SubscriptionId;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Sends what waits for a receiver. That it takes nothing is no failure of ours: the diagram waits and comes back. */
@InDiagram("sendEvents")
class SendEvents implements JavaDelegate {

    private final Sending sending;

    SendEvents(Sending sending) {
        this.sending = sending;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Optional<Instant> next = sending.send(SubscriptionId.of(execution.getProcessBusinessKey()));
        execution.setVariable("moreToSend", next.isPresent());
        execution.setVariable("nextTry", next.map(Date::from).orElse(null));
    }
}
