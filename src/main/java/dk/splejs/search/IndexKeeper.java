package dk.splejs.search;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.Collection;
import java.util.function.LongConsumer;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.entity.SearchIndexedEntity;
import org.hibernate.search.mapper.orm.massindexing.MassIndexer;
import org.hibernate.search.util.common.SearchException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sees that the index holds what the database does. Every write brings it up to date by itself; what it can miss is a write
 * whose process ended in that moment, a database that was restored, or an index that was lost or made by an older Splejs.
 */
@Component
class IndexKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(IndexKeeper.class);

    private final EntityManagerFactory entities;

    IndexKeeper(EntityManagerFactory entities) {
        this.entities = entities;
    }

    /**
     * Compares the index with the database, and makes again what differs.
     *
     * @return how many documents were made again or taken out
     */
    long mend() {
        try {
            return indexed().stream().mapToLong(this::mend).sum();
        } catch (SearchException unreadable) {
            LOG.warn("The index of the search cannot be read, and is made again", unreadable);
            return rebuild(done -> {});
        }
    }

    /**
     * Makes the whole index again. Until it has ended, only a part is found.
     *
     * @param progress told now and then how many documents have been made
     * @return how many documents there are
     */
    long rebuild(LongConsumer progress) {
        IndexingProgress count = new IndexingProgress(progress);
        startAndWait(Search.mapping(entities)
                .scope(Object.class)
                .massIndexer()
                .dropAndCreateSchemaOnStart(true)
                .monitor(count));
        return count.documents();
    }

    private <E> long mend(SearchIndexedEntity<E> entity) {
        try (EntityManager session = entities.createEntityManager()) {
            return new IndexDifference<>(session, entity).mend();
        }
    }

    private Collection<? extends SearchIndexedEntity<?>> indexed() {
        return Search.mapping(entities).allIndexedEntities();
    }

    private static void startAndWait(MassIndexer indexer) {
        try {
            indexer.startAndWait();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The index was not made to the end", e);
        }
    }
}
