package dk.splejs.search;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import org.hibernate.search.mapper.pojo.massindexing.MassIndexingMonitor;

/** Counts the documents of a rebuild, and tells of every thousand. */
final class IndexingProgress implements MassIndexingMonitor {

    private static final long STEP = 1000;

    private final AtomicLong documents = new AtomicLong();
    private final LongConsumer listener;

    IndexingProgress(LongConsumer listener) {
        this.listener = listener;
    }

    long documents() {
        return documents.get();
    }

    @Override
    public void documentsAdded(long increment) {
        long now = documents.addAndGet(increment);
        if (now / STEP > (now - increment) / STEP) {
            listener.accept(now);
        }
    }

    @Override
    public void documentsBuilt(long number) {}

    @Override
    public void entitiesLoaded(long size) {}

    @Override
    public void addToTotalCount(long count) {}

    @Override
    public void indexingCompleted() {
        listener.accept(documents());
    }
}
