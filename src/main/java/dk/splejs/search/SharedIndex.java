package dk.splejs.search;

import jakarta.persistence.EntityManagerFactory;
import java.util.Map;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.cfg.HibernateOrmMapperSettings;
import org.hibernate.search.mapper.orm.outboxpolling.OutboxPollingExtension;
import org.hibernate.search.mapper.orm.outboxpolling.cfg.HibernateOrmMapperOutboxPollingSettings;

/**
 * An index that several Splejs share: OpenSearch. What has yet to be written to it stands in the database, where whichever
 * Splejs has time takes it from. Without one, each Splejs has an index of its own.
 */
final class SharedIndex {

    private static final Map.Entry<String, String> SETTING = Map.entry(
            HibernateOrmMapperSettings.COORDINATION_STRATEGY,
            HibernateOrmMapperOutboxPollingSettings.COORDINATION_STRATEGY_NAME);

    private SharedIndex() {}

    static boolean isUsedBy(EntityManagerFactory entities) {
        return SETTING.getValue().equals(entities.getProperties().get(SETTING.getKey()));
    }

    /**
     * Puts what was given up, because OpenSearch was away for too long, among what is yet to be written.
     *
     * @return how much that was
     */
    static int tryAgain(EntityManagerFactory entities) {
        return Search.mapping(entities).extension(OutboxPollingExtension.get()).reprocessAbortedEvents();
    }
}
