package dk.splejs.search;

import dk.splejs.support.OpenSearch;
import dk.splejs.support.Postgres;
import dk.splejs.support.Wire;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;

/** Runs a test of the search on a real OpenSearch and a real PostgreSQL, by the settings that docs/search.md tells operators. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@TestPropertySource(properties = "spring.profiles.include=opensearch")
@ContextConfiguration(initializers = OnOpenSearch.Address.class)
@interface OnOpenSearch {

    /** Tells where they are, and hurries what otherwise waits for seconds. */
    class Address implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        /** From Splejs to OpenSearch. */
        static final Wire WIRE = Wire.to(OpenSearch.running().port());

        private static final String HURRY = "spring.jpa.properties.hibernate.search.coordination.";

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(
                            "spring.datasource.url=" + Postgres.newDatabase(),
                            "spring.datasource.username=postgres",
                            "SPLEJS_OPENSEARCH_URIS=http://127.0.0.1:" + WIRE.port(),
                            HURRY + "event_processor.polling_interval=20",
                            HURRY + "event_processor.pulse_interval=200",
                            HURRY + "event_processor.retry_delay=0",
                            HURRY + "mass_indexer.polling_interval=20",
                            HURRY + "mass_indexer.pulse_interval=200")
                    .applyTo(context);
        }
    }
}
