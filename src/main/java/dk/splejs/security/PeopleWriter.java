package dk.splejs.security;

import dk.splejs.organisation.OrganisationCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes people and what they hold: five batches, however many they are. */
@Component
class PeopleWriter {

    private static final String NEW_AFFILIATIONS = """
            insert into affiliation (user_id, organisation_code, since)
            select distinct m.user_id, m.organisation_code, cast(? as date) from membership m
            where m.organisation_code is not null and m.role in ('SUBMITTER', 'REVIEWER', 'BUDGET', 'ADMINISTRATOR')
              and not exists (select 1 from affiliation a
                              where a.user_id = m.user_id and a.organisation_code = m.organisation_code)
            """;
    private static final String OLD_AFFILIATIONS = """
            delete from affiliation a where not exists (
                select 1 from membership m where m.user_id = a.user_id and m.organisation_code = a.organisation_code
                  and m.role in ('SUBMITTER', 'REVIEWER', 'BUDGET', 'ADMINISTRATOR'))
            """;

    private final JdbcTemplate jdbc;
    private final Clock clock;

    PeopleWriter(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void save(Collection<NewPerson> people) {
        Set<String> known = known(people);
        jdbc.batchUpdate(
                "update person set name = ?, mail = ? where user_id = ?",
                rows(people.stream().filter(person -> known.contains(id(person)))));
        jdbc.batchUpdate(
                "insert into person (name, mail, user_id, language) values (?, ?, ?, 'da')",
                rows(people.stream().filter(person -> !known.contains(id(person)))));
        jdbc.batchUpdate(
                "delete from membership where user_id = ?",
                known.stream().map(userId -> new Object[] {userId}).toList());
        jdbc.batchUpdate(
                "insert into membership (user_id, role, organisation_code) values (?, ?, ?)", memberships(people));
        affiliate();
    }

    /** Brings the list of who belongs to which organisation to what people hold. */
    void affiliate() {
        jdbc.update(OLD_AFFILIATIONS);
        jdbc.update(NEW_AFFILIATIONS, LocalDate.now(clock));
    }

    void give(UserId userId, Membership held) {
        jdbc.update(
                "insert into membership (user_id, role, organisation_code) values (?, ?, ?)", membership(userId, held));
        affiliate();
    }

    /** Takes the role; one of the whole community whichever organisation its holder works for. */
    void take(UserId userId, Membership held) {
        String sql = "delete from membership where user_id = ? and role = ?";
        if (held.role().isPerOrganisation()) {
            jdbc.update(
                    sql + " and organisation_code = ?",
                    userId.value(),
                    held.role().name(),
                    String.valueOf(held.organisation()));
        } else {
            jdbc.update(sql, userId.value(), held.role().name());
        }
        affiliate();
    }

    /** Gives the person this name and address, and takes all roles. */
    void anonymise(Person person) {
        String userId = person.userId().value();
        jdbc.update(
                "update person set name = ?, mail = ? where user_id = ?",
                person.name(),
                person.mail().value(),
                userId);
        jdbc.update("delete from membership where user_id = ?", userId);
        jdbc.update("delete from affiliation where user_id = ?", userId);
        jdbc.update("delete from password_link where user_id = ?", userId);
    }

    void setLanguage(UserId userId, Locale language) {
        jdbc.update("update person set language = ? where user_id = ?", language.getLanguage(), userId.value());
    }

    private Set<String> known(Collection<NewPerson> people) {
        if (people.isEmpty()) {
            return Set.of();
        }
        return JdbcClient.create(jdbc)
                .sql("select user_id from person where user_id in (:ids)")
                .param("ids", people.stream().map(PeopleWriter::id).toList())
                .query(String.class)
                .set();
    }

    private static String id(NewPerson person) {
        return person.userId().value();
    }

    private static List<Object[]> rows(Stream<NewPerson> people) {
        return people.map(person -> new Object[] {person.name(), person.mail().value(), id(person)})
                .toList();
    }

    private static List<@Nullable Object[]> memberships(Collection<NewPerson> people) {
        return people.stream()
                .flatMap(person -> person.memberships().stream().map(held -> membership(person.userId(), held)))
                .toList();
    }

    private static @Nullable Object[] membership(UserId userId, Membership held) {
        OrganisationCode organisation = held.organisation();
        return new @Nullable Object[] {
            userId.value(), held.role().name(), organisation == null ? null : organisation.value()
        };
    }
}
