package dk.splejs.security;

import dk.splejs.organisation.OrganisationCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Collects what is kept about one person, for themselves to see. */
@Service
public class PeopleTraces {

    private static final String LENT = """
            select role, organisation_code, starts_on, ends_on, holder_id, ended_at from delegation
            where holder_id = :user or delegate_id = :user order by starts_on, given_at, id
            """;

    private final JdbcClient jdbc;
    private final SecurityLog log;
    private final PasswordLinks links;
    private final ApiKeys keys;

    PeopleTraces(JdbcClient jdbc, SecurityLog log, PasswordLinks links, ApiKeys keys) {
        this.jdbc = jdbc;
        this.log = log;
        this.links = links;
        this.keys = keys;
    }

    @Transactional(readOnly = true)
    public PersonTraces of(UserId user) {
        return new PersonTraces(
                log.of(user),
                jdbc.sql("select organisation_code, since, reviewed_on from affiliation where user_id = ? order by 1")
                        .param(user.value())
                        .query((row, number) -> affiliation(row))
                        .list(),
                jdbc.sql(LENT)
                        .param("user", user.value())
                        .query((row, number) -> lent(user, row))
                        .list(),
                links.open(user),
                keys.madeBy(user));
    }

    private static PersonTraces.Affiliation affiliation(ResultSet row) throws SQLException {
        return new PersonTraces.Affiliation(
                new OrganisationCode(row.getString("organisation_code")),
                row.getObject("since", LocalDate.class),
                row.getObject("reviewed_on", LocalDate.class));
    }

    private static PersonTraces.Lent lent(UserId user, ResultSet row) throws SQLException {
        String organisation = row.getString("organisation_code");
        return new PersonTraces.Lent(
                row.getString("role"),
                organisation == null ? null : new OrganisationCode(organisation),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                user.value().equals(row.getString("holder_id")),
                row.getObject("ended_at") != null);
    }
}
