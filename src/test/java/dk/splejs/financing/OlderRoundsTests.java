package dk.splejs.financing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.splejs.support.Postgres;
import java.util.UUID;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What was stored before a newer Splejs says in its words what held then. */
class OlderRoundsTests {

    private static final String BEFORE = "21";
    private static final String STORED = """
            insert into organisation (code, name, official_name, kind, cvr)
            values ('0751', 'Aarhus', 'Aarhus Kommune', 'MUNICIPALITY', '55133018');
            insert into proposal (id, version, owner_code, created_by, created_at, phase, phase_since, screened, title,
                                  visibility)
            values ('00000000-0000-0000-0000-000000000001', 0, '0751', 'submitter.0751', current_timestamp, 'FINANCING',
                    current_timestamp, true, 'Et forslag', 'PUBLIC');
            insert into cost_estimate (id, version, proposal_id, estimate_number, distribution_key, quorum, recorded_by,
                                       recorded_at)
            values ('00000000-0000-0000-0000-000000000002', 0, '00000000-0000-0000-0000-000000000001', 1, 'sizeClass', 2,
                    'analyst', current_timestamp);
            insert into cost_line (estimate_id, line_number, label, kind, low_ore, likely_ore, high_ore)
            values ('00000000-0000-0000-0000-000000000002', 0, 'Udvikling', 'ONE_OFF', 1, 2, 3);
            insert into financing_round (id, version, proposal_id, attempt, round_number, estimate_number, one_off_ore,
                                         yearly_ore, distribution_key, key_settings, quorum, rule_version, ceilings, gap_ore,
                                         result, computed_at)
            values ('00000000-0000-0000-0000-000000000003', 0, '00000000-0000-0000-0000-000000000001', 1, 1, 1, 2, 0,
                    'sizeClass', '0=1', 2, '1', 'NAMED', 0, 'ASKING', current_timestamp);
            insert into financing_share (id, version, round_id, organisation_code, weight, inhabitants, population_year,
                                         one_off_ore, yearly_ore, capped, asked, status, standing)
            values ('00000000-0000-0000-0000-000000000004', 0, '00000000-0000-0000-0000-000000000003', '0751', '1', 375000,
                    2025, 2, 0, false, true, 'AWAITING', 'INTERESTED');
            """;

    static Stream<String> databases() {
        return Stream.of("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", Postgres.newDatabase());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void theYearlyCostWasSplitByTheSameKeyAndFigures(String address) {
        JdbcClient database = migrated(address);

        assertThat(database.sql("select yearly_key, yearly_key_settings from financing_round")
                        .query()
                        .singleRow()
                        .values())
                .containsExactly("sizeClass", "0=1");
        assertThat(database.sql("select yearly_weight, yearly_inhabitants, yearly_population_year from financing_share")
                        .query()
                        .singleRow()
                        .values())
                .containsExactly("1", 375_000L, 2025);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void anEstimateHadOneKeyAndTheUsualTerms(String address) {
        JdbcClient database = migrated(address);

        assertThat(database.sql(
                                "select yearly_key, write_off_years, credited_to, exit_rule, notice_months from cost_estimate")
                        .query()
                        .singleRow()
                        .values())
                .containsExactly("sizeClass", 5, "EARLIER_PAYERS", "NONE", 3);
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
        Stream.of(STORED.split(";"))
                .filter(sql -> !sql.isBlank())
                .forEach(sql -> database.sql(sql).update());
        migrations.target("latest").load().migrate();
        return database;
    }
}
