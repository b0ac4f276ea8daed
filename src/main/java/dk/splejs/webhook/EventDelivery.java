package dk.splejs.webhook;

/** Has what waits for a receiver sent after the present transaction: calls {@link Sending#send} until nothing is left. */
public interface EventDelivery {

    void schedule(SubscriptionId subscription);
}
