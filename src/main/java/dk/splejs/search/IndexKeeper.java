package dk.splejs.search;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.Collection;
import java.util.OptionalLong;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.entity.SearchIndexedEntity;
import org.hibernate.search.mapper.orm.massindexing.MassIndexer;
import org.hibernate.search.mapper.orm.schema.management.SearchSchemaManager;
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

    /** Where more differs than this, making all of it again is quicker than one by one. */
    private static final int MANY = 1000;

    private final EntityManagerFactory entities;

    IndexKeeper(EntityManagerFactory entities) {
        this.entities = entities;
    }

    /** Whether other Splejs use the index too. */
    boolean isShared() {
        return SharedIndex.isUsedBy(entities);
    }

    /** Makes a shared index that is not there yet, before the first document is written to it. */
    void make() {
        alone(() -> {
            schema().createIfMissing();
            return 0;
        });
    }

    /**
     * Compares the index with the database, and makes again what differs. A shared index is told so, and follows.
     *
     * @return how many documents were made again or taken out
     */
    long mend() {
        long mended = alone(() -> fits() ? mendWhatDiffers() : rebuildAll(done -> {}));
        if (mended > 0) {
            LOG.info("The index of the search lacked {} documents, or had older ones; they have been made", mended);
        }
        return mended;
    }

    /**
     * Makes the whole index again. Until it has ended, only a part is found.
     *
     * @param progress told now and then how many documents have been made
     * @return how many documents there are
     */
    long rebuild(LongConsumer progress) {
        return alone(() -> rebuildAll(progress));
    }

    /**
     * Lets a shared index catch up with what it could not be told.
     *
     * @throws SearchException where it still cannot
     */
    void catchUp() {
        try (EntityManager session = entities.createEntityManager()) {
            Search.session(session)
                    .search(Object.class)
                    .where(all -> all.matchAll())
                    .fetchTotalHitCount();
        }
        int given = SharedIndex.tryAgain(entities);
        if (given > 0) {
            LOG.info("{} changes that the index of the search could not be told are told again", given);
        }
    }

    /** Whether the index is cut as this Splejs cuts it; one that is not there is made. */
    private boolean fits() {
        SearchSchemaManager schema =
                Search.mapping(entities).scope(Object.class).schemaManager();
        schema.createIfMissing();
        try {
            schema.validate();
            return true;
        } catch (SearchException older) {
            LOG.warn("The index of the search is of another make, and is made again", older);
            return false;
        }
    }

    private long mendWhatDiffers() {
        try {
            long mended = 0;
            for (SearchIndexedEntity<?> entity : indexed()) {
                OptionalLong some = mend(entity);
                if (some.isEmpty()) {
                    return rebuildAll(done -> {});
                }
                mended += some.getAsLong();
            }
            return mended;
        } catch (SearchException unreadable) {
            if (isShared()) {
                throw unreadable;
            }
            LOG.warn("The index of the search cannot be read, and is made again", unreadable);
            return rebuildAll(done -> {});
        }
    }

    private long rebuildAll(LongConsumer progress) {
        IndexingProgress count = new IndexingProgress(progress);
        startAndWait(Search.mapping(entities)
                .scope(Object.class)
                .massIndexer()
                .dropAndCreateSchemaOnStart(true)
                .monitor(count));
        return count.documents();
    }

    private <E> OptionalLong mend(SearchIndexedEntity<E> entity) {
        try (EntityManager session = entities.createEntityManager()) {
            return new IndexDifference<>(session, entity).mend(MANY);
        }
    }

    private SearchSchemaManager schema() {
        return Search.mapping(entities).scope(Object.class).schemaManager();
    }

    private Collection<? extends SearchIndexedEntity<?>> indexed() {
        return Search.mapping(entities).allIndexedEntities();
    }

    /** Of several Splejs that start at once, one does it; the others wait and find it done. */
    private long alone(LongSupplier work) {
        try (EntityManager session = entities.createEntityManager()) {
            session.getTransaction().begin();
            try {
                session.createNativeQuery("select id from search_index_keeper for update")
                        .getResultList();
                return work.getAsLong();
            } finally {
                session.getTransaction().rollback();
            }
        }
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
