package dk.splejs.security.production;

import dk.splejs.security.People;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/**
 * Whether a database holds people of the demo. It is asked on a connection of its own, before anything of the application
 * connects: nothing may be changed in a database that is refused.
 */
enum DemoSearch {
    NOT_ASKED,
    NO_ANSWER,
    NONE,
    FOUND;

    private static final Logger LOG = LoggerFactory.getLogger(DemoSearch.class);

    static DemoSearch in(String url, String user, String password) {
        JdbcClient jdbc = JdbcClient.create(DataSourceBuilder.create()
                .type(SimpleDriverDataSource.class)
                .url(url)
                .username(user)
                .password(password)
                .build());
        try {
            return hasPeople(jdbc) && hasDemoPeople(jdbc) ? FOUND : NONE;
        } catch (DataAccessException e) {
            LOG.error(
                    "The database does not answer: {}", e.getMostSpecificCause().getMessage());
            return NO_ANSWER;
        }
    }

    private static boolean hasPeople(JdbcClient jdbc) {
        return jdbc.sql("select to_regclass('person') is not null")
                .query(Boolean.class)
                .single();
    }

    private static boolean hasDemoPeople(JdbcClient jdbc) {
        return jdbc.sql("select exists (select 1 from person where lower(mail) like '%@' || ?)")
                .param(People.DEMO_MAIL_DOMAIN)
                .query(Boolean.class)
                .single();
    }
}
