package dk.splejs.security;

import static java.util.stream.Collectors.toMap;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.shared.EmailAddress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
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
    /** Roles lent today by somebody who still holds them: the days are looked at here, whatever a job did or did not do. */
    private static final String LENT = """
            select d.delegate_id as user_id, d.role, d.organisation_code, d.holder_id, a.name as holder_name
            from delegation d join person a on a.user_id = d.holder_id
            where d.ended_at is null and d.starts_on <= :today and d.ends_on >= :today
              and exists (select 1 from membership h where h.user_id = d.holder_id and h.role = d.role
                          and (d.organisation_code is null or h.organisation_code = d.organisation_code))
            """;

    private static final String HOLDERS = """
            select p.user_id, p.name, p.mail, p.language, m.role, m.organisation_code
            from person p join (select user_id, role, organisation_code from membership
                                union select user_id, role, organisation_code from (%s) lent) m
              on m.user_id = p.user_id
            """.formatted(LENT);
    private static final String MEMBERS = """
            select p.user_id, p.name, p.mail, p.language, m.role, m.organisation_code
            from person p join membership m on m.user_id = p.user_id
            """;
    private static final String ACTOR = """
            select p.name, m.role, m.organisation_code, m.holder_id, m.holder_name
            from person p left join (select user_id, role, organisation_code, null as holder_id, null as holder_name
                                     from membership union all %s) m
              on m.user_id = p.user_id
            where p.user_id = :user
            """.formatted(LENT);

    private final JdbcClient jdbc;
    private final Clock clock;

    PeopleReader(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Person> find(UserId userId) {
        return jdbc.sql(PEOPLE + "where user_id = ?")
                .param(userId.value())
                .query((row, number) -> person(row))
                .optional();
    }

    Optional<Actor> actor(UserId userId) {
        return jdbc.sql(ACTOR)
                .param("user", userId.value())
                .param("today", LocalDate.now(clock))
                .query((ResultSetExtractor<Optional<Actor>>) rows -> actor(userId, rows));
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

    List<Person> members(Collection<UserId> userIds) {
        if (userIds.isEmpty()) {
            return List.of();
        }
        return jdbc
                .sql(HOLDERS + "where p.user_id in (:ids) order by p.user_id")
                .param("today", LocalDate.now(clock))
                .param("ids", userIds.stream().map(UserId::value).toList())
                .query((row, number) -> person(row))
                .stream()
                .distinct()
                .toList();
    }

    List<Holder> holders(Role role) {
        return jdbc.sql(HOLDERS + "where m.role = :role order by p.user_id")
                .param("role", role.name())
                .param("today", LocalDate.now(clock))
                .query((row, number) -> holder(row))
                .list();
    }

    List<Holder> holders(Role role, Collection<OrganisationCode> organisations) {
        if (organisations.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(HOLDERS + "where m.role = :role and m.organisation_code in (:codes) order by p.user_id")
                .param("role", role.name())
                .param("today", LocalDate.now(clock))
                .param(
                        "codes",
                        organisations.stream().map(OrganisationCode::value).toList())
                .query((row, number) -> holder(row))
                .list();
    }

    List<Holder> membersOf(OrganisationCode organisation) {
        return jdbc.sql(MEMBERS + "where m.organisation_code = ? order by p.name, p.user_id, m.role")
                .param(organisation.value())
                .query((row, number) -> holder(row))
                .list();
    }

    /** Everyone with a role of the whole community. */
    List<Holder> ofCommunity() {
        return jdbc.sql(MEMBERS + "where m.role in (:roles) order by p.name, p.user_id, m.role")
                .param("roles", Role.ofCommunity().stream().map(Role::name).toList())
                .query((row, number) -> holder(row))
                .list();
    }

    /** Everyone whom a name typed into a form can mean: a user id, or a mail address in whatever case. */
    List<Person> called(String typed) {
        return jdbc.sql(PEOPLE + "where user_id = :typed or lower(mail) = lower(:typed) order by user_id")
                .param("typed", typed)
                .query((row, number) -> person(row))
                .list();
    }

    private static Optional<Actor> actor(UserId userId, ResultSet rows) throws SQLException {
        String name = null;
        Set<Membership> own = new HashSet<>();
        Map<Membership, Actor.Absent> lent = new HashMap<>();
        while (rows.next()) {
            name = rows.getString("name");
            String holder = rows.getString("holder_id");
            if (holder != null) {
                lent.put(membership(rows), new Actor.Absent(new UserId(holder), rows.getString("holder_name")));
            } else if (rows.getString("role") != null) {
                own.add(membership(rows));
            }
        }
        return name == null ? Optional.empty() : Optional.of(actor(userId, name, own, lent));
    }

    private static Actor actor(UserId userId, String name, Set<Membership> own, Map<Membership, Actor.Absent> lent) {
        lent.keySet().removeAll(own);
        Set<Membership> all = new HashSet<>(own);
        all.addAll(lent.keySet());
        return new Actor(userId, name, all, lent);
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
