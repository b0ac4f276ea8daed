package dk.splejs.notification;

import java.util.UUID;

/** Has mails sent after the present transaction: calls {@link Deliveries#deliver} until it succeeds. */
public interface MailDelivery {

    void schedule(UUID batchId);
}
