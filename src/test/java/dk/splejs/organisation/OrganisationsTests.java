package dk.splejs.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.splejs.shared.EmailAddress;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.ClassicConfiguration;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

@JdbcTest
@Import(ReferenceDataMigration.class)
class OrganisationsTests {

    private static final OrganisationCode AARHUS = new OrganisationCode("0751");
    private static final OrganisationCode ZEALAND = new OrganisationCode("1085");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JdbcTemplate jdbcTemplate;

    @Autowired
    private Flyway flyway;

    private Organisations organisations;

    @BeforeEach
    void readOnTheDayOfTheReform() {
        organisations = on("2026-12-31T22:00:00Z");
    }

    @Test
    void all98MunicipalitiesAndFiveRegionsTakePart() {
        assertThat(organisations.municipalities()).hasSize(98);
        assertThat(organisations.all()).hasSize(103);
    }

    @Test
    void anOrganisationIsFoundByItsCode() {
        assertThat(organisations.require(AARHUS))
                .isEqualTo(new Organisation(
                        AARHUS,
                        "Aarhus",
                        "Aarhus Kommune",
                        OrganisationKind.MUNICIPALITY,
                        new OrganisationCode("1082"),
                        "55133018",
                        null));
    }

    @Test
    void anUnknownCodeIsToldAsSuch() {
        OrganisationCode unknown = new OrganisationCode("9999");

        assertThat(organisations.find(unknown)).isEmpty();
        assertThatExceptionOfType(OrganisationNotFound.class).isThrownBy(() -> organisations.require(unknown));
    }

    @Test
    void aRegionThatHasMergedIsFoundButNoLongerListed() {
        Organisations nextYear = on("2026-12-31T23:00:00Z");

        assertThat(organisations.all()).extracting(Organisation::code).contains(ZEALAND);
        assertThat(nextYear.all()).extracting(Organisation::code).doesNotContain(ZEALAND);
        assertThat(nextYear.require(ZEALAND).name()).isEqualTo("Region Sjælland");
        assertThat(nextYear.names()).containsKey(ZEALAND);
    }

    @Test
    void listsAreInDanishAlphabeticalOrder() {
        List<String> names =
                organisations.municipalities().stream().map(Organisation::name).toList();

        assertThat(names).startsWith("Albertslund");
        assertThat(names).containsSubsequence("Vordingborg", "Ærø", "Aabenraa", "Aalborg", "Aarhus");
    }

    @Test
    void inhabitantsSayTheYearTheyAreFrom() {
        assertThat(organisations.inhabitants(List.of(AARHUS), Year.of(2025)))
                .isEqualTo(Map.of(AARHUS, new Population(AARHUS, Year.of(2025), 373_388)));
        assertThat(organisations.inhabitants(List.of(AARHUS), Year.of(2030)).values())
                .extracting(Population::year)
                .containsExactly(Year.of(2026));
        assertThat(organisations.inhabitants(List.of(AARHUS), Year.of(2020)).values())
                .extracting(Population::year)
                .containsExactly(Year.of(2025));
    }

    @Test
    void theMunicipalitiesOf2026HaveSixMillionInhabitants() {
        List<OrganisationCode> codes =
                organisations.municipalities().stream().map(Organisation::code).toList();

        assertThat(organisations.inhabitants(codes, Year.of(2026)).values().stream()
                        .mapToLong(Population::inhabitants)
                        .sum())
                .isEqualTo(6_025_511);
    }

    @Test
    void aNewEditionUpdatesRowsAndKeepsAnAddressEnteredByHand() {
        jdbc.sql("update organisation set name = 'Old name', mail = 'post@aarhus.example' where code = '0751'")
                .update();

        jdbcTemplate.execute((Connection connection) -> load(connection));

        Organisation aarhus = organisations.require(AARHUS);
        assertThat(aarhus.name()).isEqualTo("Aarhus");
        assertThat(aarhus.mail()).isEqualTo(new EmailAddress("post@aarhus.example"));
        assertThat(organisations.all()).hasSize(103);
    }

    @Test
    void theSameEditionIsNotLoadedTwice() {
        assertThat(flyway.migrate().migrationsExecuted).isZero();
    }

    private static boolean load(Connection connection) {
        new ReferenceDataMigration().migrate(new Context() {
            @Override
            public Configuration getConfiguration() {
                return new ClassicConfiguration();
            }

            @Override
            public Connection getConnection() {
                return connection;
            }
        });
        return true;
    }

    private Organisations on(String instant) {
        Clock clock = Clock.fixed(Instant.parse(instant), ZoneId.of("Europe/Copenhagen"));
        return new Organisations(new OrganisationRegister(jdbc, clock), clock);
    }
}
