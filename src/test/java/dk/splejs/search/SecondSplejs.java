package dk.splejs.search;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.Map;
import java.util.function.Function;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;

/** What of a second Splejs writes and searches: the entities and the index once more, with an agent of their own. */
final class SecondSplejs implements AutoCloseable {

    private final LocalContainerEntityManagerFactoryBean factory;

    private SecondSplejs(LocalContainerEntityManagerFactoryBean factory) {
        this.factory = factory;
    }

    /** On the same database and the same OpenSearch. */
    static SecondSplejs on(LocalContainerEntityManagerFactoryBean first) {
        return on(first, Map.of());
    }

    /** With some settings of its own. */
    static SecondSplejs on(LocalContainerEntityManagerFactoryBean first, Map<String, ?> settings) {
        LocalContainerEntityManagerFactoryBean second = new LocalContainerEntityManagerFactoryBean();
        second.setDataSource(first.getDataSource());
        second.setPersistenceUnitName("second");
        second.setPackagesToScan("dk.splejs");
        second.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
        second.getJpaPropertyMap().putAll(first.getJpaPropertyMap());
        second.getJpaPropertyMap().putAll(settings);
        second.afterPropertiesSet();
        return new SecondSplejs(second);
    }

    EntityManagerFactory entities() {
        return factory.getObject();
    }

    <T> T in(Function<EntityManager, T> work) {
        try (EntityManager session = entities().createEntityManager()) {
            session.getTransaction().begin();
            T done = work.apply(session);
            session.getTransaction().commit();
            return done;
        }
    }

    @Override
    public void close() {
        factory.destroy();
    }
}
