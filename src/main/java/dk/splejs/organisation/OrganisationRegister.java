package dk.splejs.organisation;

import dk.splejs.shared.EmailAddress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the register, about a hundred rows that change once a year and are needed on nearly every page. It is therefore
 * kept in memory and read again after a minute, so that every node sees a change soon.
 */
@Component
class OrganisationRegister {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Clock clock;
    private volatile @Nullable RegisterSnapshot latest;

    OrganisationRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Collection<RegisterEntry> entries() {
        return snapshot().entries().values();
    }

    Optional<Organisation> find(OrganisationCode code) {
        return Optional.ofNullable(snapshot().entries().get(code)).map(RegisterEntry::organisation);
    }

    Optional<Population> population(OrganisationCode code, Year year) {
        return snapshot().population(code, year);
    }

    private RegisterSnapshot snapshot() {
        RegisterSnapshot known = latest;
        Instant now = clock.instant();
        if (known == null || Duration.between(known.readAt(), now).abs().compareTo(FRESH) > 0) {
            known = read(now);
            latest = known;
        }
        return known;
    }

    private RegisterSnapshot read(Instant now) {
        List<RegisterEntry> entries = jdbc.sql(
                        "select code, name, official_name, kind, region_code, cvr, mail, valid_to from organisation")
                .query((row, number) ->
                        new RegisterEntry(organisation(row), row.getObject("valid_to", LocalDate.class)))
                .list();
        List<Population> figures = jdbc.sql(
                        "select organisation_code, figure_year, inhabitants from organisation_population")
                .query((row, number) -> population(row))
                .list();
        return RegisterSnapshot.of(now, entries, figures);
    }

    private static Organisation organisation(ResultSet row) throws SQLException {
        String regionCode = row.getString("region_code");
        String mail = row.getString("mail");
        return new Organisation(
                new OrganisationCode(row.getString("code")),
                row.getString("name"),
                row.getString("official_name"),
                OrganisationKind.valueOf(row.getString("kind")),
                regionCode == null ? null : new OrganisationCode(regionCode),
                row.getString("cvr"),
                mail == null ? null : new EmailAddress(mail));
    }

    private static Population population(ResultSet row) throws SQLException {
        return new Population(
                new OrganisationCode(row.getString("organisation_code")),
                Year.of(row.getInt("figure_year")),
                row.getLong("inhabitants"));
    }
}
