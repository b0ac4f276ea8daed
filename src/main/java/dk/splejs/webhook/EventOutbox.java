package dk.splejs.webhook;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Takes down what happened, in the transaction in which it does: both stay, or neither. */
@Component
class EventOutbox {

    private final SubscriptionTable subscriptions;
    private final DeliveryTable deliveries;
    private final ObjectProvider<EventDelivery> delivery;

    EventOutbox(SubscriptionTable subscriptions, DeliveryTable deliveries, ObjectProvider<EventDelivery> delivery) {
        this.subscriptions = subscriptions;
        this.deliveries = deliveries;
        this.delivery = delivery;
    }

    boolean isWanted(EventKind kind) {
        return untold().isWanted(kind);
    }

    /** Nobody works out what nobody wants to know. */
    void add(EventKind kind, Supplier<OccurredEvent> event) {
        UntoldEvents untold = untold();
        if (untold.isWanted(kind)) {
            untold.add(event.get());
        }
    }

    /** For one receiver only, and at once. */
    void addFor(SubscriptionId subscription, OccurredEvent event) {
        deliveries.queue(deliveries.insert(event), event.subject(), List.of(subscription));
        delivery.getObject().schedule(subscription);
    }

    void wake(Collection<SubscriptionId> receivers) {
        EventDelivery process = delivery.getObject();
        receivers.forEach(process::schedule);
    }

    private UntoldEvents untold() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(UntoldEvents.class::isInstance)
                .map(UntoldEvents.class::cast)
                .findFirst()
                .orElseGet(this::newUntold);
    }

    private UntoldEvents newUntold() {
        UntoldEvents untold = new UntoldEvents(subscriptions.wishes(), deliveries, this::wake);
        TransactionSynchronizationManager.registerSynchronization(untold);
        return untold;
    }
}
