package dk.splejs.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dk.splejs.support.EngineTest;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.annotation.Transactional;

@EngineTest
@Transactional
class SecurityLogUpkeepTests {

    private static final UserId ANNA = new UserId("log.anna");

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    @Test
    void whatIsOlderThanItIsKeptGoes() {
        SecurityLog log = new SecurityLog(database, clock, Period.ofDays(30));
        happenedBefore(31);
        happenedBefore(29);

        log.add(SecurityEvent.Kind.LOGGED_IN, ANNA, "192.0.2.1", "/log-ind");

        assertThat(log.of(ANNA)).hasSize(2);
    }

    @Test
    void aLogThatCannotBeWrittenHoldsNobodyUp() {
        JdbcClient empty = JdbcClient.create(new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID()));
        SecurityLog log = new SecurityLog(empty, clock, Period.ofDays(1));

        assertThatNoException().isThrownBy(() -> log.add(SecurityEvent.Kind.LOGGED_IN, ANNA, "192.0.2.1", "/log-ind"));
    }

    private void happenedBefore(int days) {
        database.sql("insert into security_event (happened_at, kind, user_id, path) values (?, 'LOGGED_IN', ?, '')")
                .param(OffsetDateTime.now(clock).minusDays(days))
                .param(ANNA.value())
                .update();
    }
}
