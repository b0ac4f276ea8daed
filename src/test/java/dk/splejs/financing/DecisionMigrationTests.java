package dk.splejs.financing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.splejs.support.Postgres;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Decisions that were written as one text before they were asked for as three facts. */
class DecisionMigrationTests {

    private static final String BEFORE = "22";
    private static final String AFTER = "27";
    private static final String ROUND = "d3b07384-d9a0-4c9b-8f3e-2f7c1a5e0001";
    private static final String LONGEST = "x".repeat(200);

    static Stream<Arguments> databases() {
        String h2 = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        return Stream.of(
                Arguments.of("h2", new DriverManagerDataSource(h2)),
                Arguments.of("postgresql", new DriverManagerDataSource(Postgres.newDatabase(), "postgres", "")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("databases")
    void whatWasWrittenIsKeptWholeAsTheOneWhoDecided(String vendor, DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        migrate(vendor, database, BEFORE);
        aRoundOfTwo(jdbc);

        migrate(vendor, database, AFTER);

        List<Map<String, Object>> rows = jdbc.sql("""
                select decision_body, decision_date, decision_case_number, answer_body, answer_date, answer_case_number
                from financing_share order by organisation_code""").query().listOfRows();
        assertThat(rows.get(0)).containsEntry("decision_body", null).containsEntry("answer_body", LONGEST);
        assertThat(rows.get(1))
                .containsEntry("decision_body", "Byrådet 1.12.2026, sag 7")
                .containsEntry("answer_body", null);
        assertThat(rows).allSatisfy(row -> assertThat(row.get("answer_date")).isNull());
    }

    private static void migrate(String vendor, DataSource database, String target) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration", "classpath:db/vendor/" + vendor)
                .target(target)
                .load()
                .migrate();
    }

    private static void aRoundOfTwo(JdbcClient jdbc) {
        List.of("0461", "0751")
                .forEach(code -> jdbc.sql("""
                        insert into organisation (code, name, official_name, kind, cvr)
                        values (:code, 'Odense', 'Odense Kommune', 'MUNICIPALITY', :code)""").param("code", code).update());
        proposal(jdbc);
        estimate(jdbc);
        round(jdbc);
        share(jdbc, "0461", null, LONGEST);
        share(jdbc, "0751", "Byrådet 1.12.2026, sag 7", null);
    }

    private static void share(JdbcClient jdbc, String code, @Nullable String decision, @Nullable String answer) {
        jdbc.sql("""
                insert into financing_share (id, version, round_id, organisation_code, weight, one_off_ore, yearly_ore, capped,
                    asked, status, standing, decision_reference, answer_reference)
                values (:id, 0, cast(:round as uuid), :code, '1', 0, 0, false, true, 'COMMITTED', 'COMMITTED', :decision,
                    :answer)
                """)
                .param("id", UUID.randomUUID())
                .param("round", ROUND)
                .param("code", code)
                .param("decision", decision)
                .param("answer", answer)
                .update();
    }

    private static void proposal(JdbcClient jdbc) {
        jdbc.sql("""
                insert into proposal (id, version, owner_code, created_by, created_at, phase, phase_since, screened, title,
                                      visibility)
                values (cast(:id as uuid), 0, '0751', 'a', current_timestamp, 'FINANCING', current_timestamp, true, 'F', 'OWN')
                """).param("id", ROUND).update();
    }

    private static void estimate(JdbcClient jdbc) {
        jdbc.sql("""
                insert into cost_estimate (id, version, proposal_id, estimate_number, distribution_key, quorum, recorded_by,
                                           recorded_at)
                values (cast(:id as uuid), 0, cast(:id as uuid), 1, 'equal', 2, 'analyst', current_timestamp)
                """).param("id", ROUND).update();
    }

    private static void round(JdbcClient jdbc) {
        jdbc.sql("""
                insert into financing_round (id, version, proposal_id, attempt, round_number, estimate_number, one_off_ore,
                    yearly_ore, distribution_key, key_settings, quorum, rule_version, ceilings, gap_ore, result,
                    computed_at, max_rounds)
                values (cast(:id as uuid), 0, cast(:id as uuid), 1, 1, 1, 0, 0, 'equal', '', 2, '1', 'NAMED', 0, 'ASKING',
                    current_timestamp, 12)
                """).param("id", ROUND).update();
    }
}
