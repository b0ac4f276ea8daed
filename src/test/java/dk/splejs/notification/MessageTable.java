package dk.splejs.notification;

import dk.splejs.security.Person;
import dk.splejs.security.UserId;
import dk.splejs.shared.EmailAddress;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rows behind the messages, and people to write to. */
class MessageTable {

    private static final Locale DANISH = Locale.forLanguageTag("da");

    private final JdbcTemplate jdbc;

    MessageTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** So many people that nobody has written to before. */
    List<Person> people(int number) {
        return IntStream.range(0, number).mapToObj(index -> person(DANISH)).toList();
    }

    Person person(Locale language) {
        return person(language, UUID.randomUUID().toString().substring(0, 18));
    }

    /** Somebody whose address begins like this. */
    Person person(Locale language, String mailbox) {
        UserId userId = new UserId(UUID.randomUUID().toString());
        EmailAddress mail = new EmailAddress(mailbox + "@kommune.example");
        jdbc.update(
                "insert into person (user_id, name, mail, language) values (?, 'Anna Æbelø', ?, ?)",
                userId.value(),
                mail.value(),
                language.getLanguage());
        return new Person(userId, "Anna Æbelø", mail, language);
    }

    Map<String, Object> row(Person person) {
        return jdbc.queryForMap(
                "select * from message where user_id = ?", person.userId().value());
    }

    int rowsOf(Notice notice) {
        return count("select count(*) from message where cause = ?", notice.cause());
    }

    int unsent(UUID batchId) {
        return count("select count(*) from message where batch_id = ? and delivered_at is null", batchId);
    }

    /** As if the process had been killed after the server took the mails, but before that was noted. */
    void forgetDelivery(UUID batchId) {
        jdbc.update("update message set delivered_at = null where batch_id = ?", batchId);
    }

    private int count(String sql, Object argument) {
        Integer count = jdbc.queryForObject(sql, Integer.class, argument);
        return count == null ? 0 : count;
    }
}
