package dk.splejs.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.splejs.support.Postgres;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What was decided before there was a chain has its place in one. */
class OlderDecisionsTests {

    private static final String BEFORE = "28";
    private static final UUID ONE = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final UUID OTHER = UUID.fromString("00000000-0000-0000-0000-000000000002");

    static Stream<String> databases() {
        return Stream.of("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", Postgres.newDatabase());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void theirLinesFollowEachOtherInTheOrderInWhichTheyCame(String address) {
        JdbcClient database = migrated(address);

        assertThat(database.sql("select lines from decision_chain order by proposal_id")
                        .query(Integer.class)
                        .list())
                .containsExactly(2, 1);
        List<String> hashes = database.sql("select * from decision_log where proposal_id = ? order by position")
                .param(ONE)
                .query((row, number) -> hash(row))
                .list();
        assertThat(hashes)
                .isEqualTo(database.sql("select hash from decision_log where proposal_id = ? order by id")
                        .param(ONE)
                        .query(String.class)
                        .list());
        assertThat(database.sql("select head from decision_chain where proposal_id = ?")
                        .param(ONE)
                        .query(String.class)
                        .single())
                .isEqualTo(hashes.get(1));
        assertThat(database.sql("select count(*) from decision_lock")
                        .query(Integer.class)
                        .single())
                .isEqualTo(UnwrittenDecisions.BUCKETS);
    }

    private static String hash(ResultSet row) throws SQLException {
        String actor = row.getString("actor_id");
        LogLine line = new LogLine(
                row.getObject("proposal_id", UUID.class),
                row.getInt("position"),
                row.getObject("logged_at", OffsetDateTime.class).toInstant(),
                actor == null ? null : LogLine.mark(row.getString("actor_salt"), actor),
                row.getString("organisation_code"),
                row.getString("action"),
                row.getString("reason"));
        return LogLine.hash(row.getString("previous_hash"), line.digest(row.getString("salt")));
    }

    private static JdbcClient migrated(String address) {
        DriverManagerDataSource source = new DriverManagerDataSource(address);
        FluentConfiguration migrations = Flyway.configure()
                .dataSource(source)
                .locations(
                        "classpath:db/migration",
                        "classpath:db/vendor/" + (address.contains(":h2:") ? "h2" : "postgresql"));
        migrations.target(BEFORE).load().migrate();
        JdbcClient database = JdbcClient.create(source);
        line(database, ONE, "ida", "Grund");
        line(database, OTHER, "ida", "Æ");
        line(database, ONE, null, null);
        migrations.target("latest").load().migrate();
        return database;
    }

    private static void line(JdbcClient database, UUID proposal, @Nullable String actor, @Nullable String reason) {
        database.sql("""
                insert into decision_log (proposal_id, logged_at, actor_id, actor_name, action, reason)
                values (?, current_timestamp, ?, 'Ida', 'proposal.submitted', ?)
                """).param(proposal).param(actor).param(reason).update();
    }
}
