package dk.splejs.notification;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** Instead of the engine: remembers what it was asked to deliver. */
class ScheduledMails implements MailDelivery {

    private final List<UUID> batches = new CopyOnWriteArrayList<>();

    @Override
    public void schedule(UUID batchId) {
        batches.add(batchId);
    }

    List<UUID> batches() {
        return List.copyOf(batches);
    }

    UUID last() {
        return batches.get(batches.size() - 1);
    }
}
