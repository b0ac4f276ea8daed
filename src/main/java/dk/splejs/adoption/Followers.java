package dk.splejs.adoption;

import dk.splejs.catalogue.EntryId;
import dk.splejs.security.UserId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who wants to be told what happens to an entry. */
@Component
class Followers {

    private final JdbcClient jdbc;
    private final Clock clock;

    Followers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** From now on they follow it; whoever does already goes on. One statement, outside of any transaction. */
    void add(EntryId entry, UserId person) {
        try {
            jdbc.sql("insert into entry_follower (entry_id, user_id, followed_since) values (?, ?, ?)")
                    .param(entry.value())
                    .param(person.value())
                    .param(OffsetDateTime.now(clock))
                    .update();
        } catch (DuplicateKeyException already) {
            // Pressed twice: they follow it, which is what they wanted
            return;
        }
    }

    void remove(EntryId entry, UserId person) {
        jdbc.sql("delete from entry_follower where entry_id = ? and user_id = ?")
                .param(entry.value())
                .param(person.value())
                .update();
    }

    Set<UserId> of(EntryId entry) {
        return new HashSet<>(jdbc.sql("select user_id from entry_follower where entry_id = ?")
                .param(entry.value())
                .query((row, number) -> new UserId(row.getString("user_id")))
                .set());
    }
}
