package dk.splejs.webhook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionSynchronization;

/**
 * What one transaction has to tell, written when all else is: each receiver is woken once, however much happened, and numbers
 * are given out late, so that what was committed first was mostly numbered first.
 */
final class UntoldEvents implements TransactionSynchronization {

    private final Map<EventKind, Set<SubscriptionId>> wishes;
    private final DeliveryTable deliveries;
    private final Consumer<Collection<SubscriptionId>> wake;
    private final List<OccurredEvent> waiting = new ArrayList<>();
    private boolean written;

    UntoldEvents(
            Map<EventKind, Set<SubscriptionId>> wishes,
            DeliveryTable deliveries,
            Consumer<Collection<SubscriptionId>> wake) {
        this.wishes = wishes;
        this.deliveries = deliveries;
        this.wake = wake;
    }

    boolean isWanted(EventKind kind) {
        return wishes.containsKey(kind);
    }

    void add(OccurredEvent event) {
        if (written) {
            throw new IllegalStateException("The events of this transaction are written already");
        }
        waiting.add(event);
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE - 1;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        written = true;
        Set<SubscriptionId> woken = new LinkedHashSet<>();
        for (OccurredEvent event : waiting) {
            Set<SubscriptionId> receivers = wishes.getOrDefault(event.kind(), Set.of());
            deliveries.queue(deliveries.insert(event), event.subject(), receivers);
            woken.addAll(receivers);
        }
        wake.accept(woken);
    }
}
