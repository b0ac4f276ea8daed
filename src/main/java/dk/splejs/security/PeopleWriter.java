package dk.splejs.security;

import dk.splejs.organisation.OrganisationCode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes people and what they hold: four batches, however many they are. */
@Component
class PeopleWriter {

    private final JdbcTemplate jdbc;

    PeopleWriter(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
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
                .flatMap(person -> person.memberships().stream().map(held -> membership(person, held)))
                .toList();
    }

    private static @Nullable Object[] membership(NewPerson person, Membership held) {
        OrganisationCode organisation = held.organisation();
        return new @Nullable Object[] {
            id(person), held.role().name(), organisation == null ? null : organisation.value()
        };
    }
}
