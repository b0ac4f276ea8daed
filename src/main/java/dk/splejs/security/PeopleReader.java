package dk.splejs.security;

import static java.util.stream.Collectors.toMap;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.shared.EmailAddress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads people and what they hold, each question in one statement. */
@Component
class PeopleReader {

    private static final String PEOPLE = "select user_id, name, mail, language from person ";
    private static final String HOLDERS = """
            select p.user_id, p.name, p.mail, p.language, m.role, m.organisation_code
            from person p join membership m on m.user_id = p.user_id
            """;
    private static final String ACTOR = """
            select p.name, m.role, m.organisation_code
            from person p left join membership m on m.user_id = p.user_id where p.user_id = ?
            """;

    private final JdbcClient jdbc;

    PeopleReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Person> find(UserId userId) {
        return jdbc.sql(PEOPLE + "where user_id = ?")
                .param(userId.value())
                .query((row, number) -> person(row))
                .optional();
    }

    Optional<Actor> actor(UserId userId) {
        return jdbc.sql(ACTOR).param(userId.value()).query((ResultSetExtractor<Optional<Actor>>)
                rows -> actor(userId, rows));
    }

    Map<UserId, String> names(Collection<UserId> userIds) {
        if (userIds.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(PEOPLE + "where user_id in (:ids)")
                .param("ids", userIds.stream().map(UserId::value).toList())
                .query((row, number) -> person(row))
                .stream()
                .collect(toMap(Person::userId, Person::name));
    }

    List<Holder> holders(Role role) {
        return jdbc.sql(HOLDERS + "where m.role = ? order by p.user_id")
                .param(role.name())
                .query((row, number) -> holder(row))
                .list();
    }

    List<Holder> holders(Role role, Collection<OrganisationCode> organisations) {
        if (organisations.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(HOLDERS + "where m.role = :role and m.organisation_code in (:codes) order by p.user_id")
                .param("role", role.name())
                .param(
                        "codes",
                        organisations.stream().map(OrganisationCode::value).toList())
                .query((row, number) -> holder(row))
                .list();
    }

    List<Holder> membersOf(OrganisationCode organisation) {
        return jdbc.sql(HOLDERS + "where m.organisation_code = ? order by p.name, p.user_id, m.role")
                .param(organisation.value())
                .query((row, number) -> holder(row))
                .list();
    }

    private static Optional<Actor> actor(UserId userId, ResultSet rows) throws SQLException {
        String name = null;
        Set<Membership> memberships = new HashSet<>();
        while (rows.next()) {
            name = rows.getString("name");
            if (rows.getString("role") != null) {
                memberships.add(membership(rows));
            }
        }
        return name == null ? Optional.empty() : Optional.of(new Actor(userId, name, memberships));
    }

    private static Holder holder(ResultSet row) throws SQLException {
        return new Holder(person(row), membership(row));
    }

    private static Membership membership(ResultSet row) throws SQLException {
        String code = row.getString("organisation_code");
        Role role = Role.valueOf(row.getString("role"));
        return new Membership(role, code == null ? null : new OrganisationCode(code));
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(
                new UserId(row.getString("user_id")),
                row.getString("name"),
                new EmailAddress(row.getString("mail")),
                Locale.forLanguageTag(row.getString("language")));
    }
}
