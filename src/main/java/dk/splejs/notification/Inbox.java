package dk.splejs.notification;

import dk.splejs.security.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person's messages. Nobody finds anybody else's. */
@Service
public class Inbox {

    public static final int PAGE_SIZE = 20;

    private static final String MESSAGES = """
            select id, batch_id, language, subject, body, link, created_at, read_at, delivered_at
            from message where user_id = :user
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Inbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A page counted from 1; one that does not exist is the nearest that does. */
    @Transactional(readOnly = true)
    public MessagePage page(UserId reader, int wanted) {
        Count count = count(reader);
        int pages = Math.max(1, (count.all() + PAGE_SIZE - 1) / PAGE_SIZE);
        int page = Math.min(Math.max(1, wanted), pages);
        List<MessageView> messages = jdbc.sql(MESSAGES + "order by created_at desc, id limit :size offset :skipped")
                .param("user", reader.value())
                .param("size", PAGE_SIZE)
                .param("skipped", (page - 1) * PAGE_SIZE)
                .query((row, number) -> view(row))
                .list();
        return new MessagePage(messages, page, pages, count.unread());
    }

    /**
     * Opens a message, which is read from now on.
     *
     * @throws MessageNotFound also when it is somebody else's
     */
    @Transactional
    public MessageView open(UserId reader, MessageId id) {
        MessageView message = jdbc.sql(MESSAGES + "and id = :id")
                .param("user", reader.value())
                .param("id", id.value())
                .query((row, number) -> view(row))
                .optional()
                .orElseThrow(MessageNotFound::new);
        if (!message.read()) {
            jdbc.sql("update message set read_at = ? where id = ? and read_at is null")
                    .param(OffsetDateTime.now(clock))
                    .param(id.value())
                    .update();
        }
        return message;
    }

    @Transactional
    public void markAllRead(UserId reader) {
        jdbc.sql("update message set read_at = ? where user_id = ? and read_at is null")
                .param(OffsetDateTime.now(clock))
                .param(reader.value())
                .update();
    }

    /** All messages of a person, newest first. */
    @Transactional(readOnly = true)
    public List<MessageView> all(UserId reader) {
        return jdbc.sql(MESSAGES + "order by created_at desc, id")
                .param("user", reader.value())
                .query((row, number) -> view(row))
                .list();
    }

    @Transactional(readOnly = true)
    public int unread(UserId reader) {
        return jdbc.sql("select count(*) from message where user_id = ? and read_at is null")
                .param(reader.value())
                .query(Integer.class)
                .single();
    }

    private Count count(UserId reader) {
        return jdbc.sql("select count(*) as total, count(read_at) as seen from message where user_id = ?")
                .param(reader.value())
                .query((row, number) -> new Count(row.getInt("total"), row.getInt("total") - row.getInt("seen")))
                .single();
    }

    private static MessageView view(ResultSet row) throws SQLException {
        Instant sent = moment(row, "delivered_at");
        return new MessageView(
                new MessageId(row.getObject("id", UUID.class)),
                Locale.forLanguageTag(row.getString("language")),
                row.getString("subject"),
                row.getString("body"),
                row.getString("link"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("read_at") != null,
                status(row.getObject("batch_id") != null, sent),
                sent);
    }

    private static MailStatus status(boolean mail, @Nullable Instant sent) {
        if (!mail) {
            return MailStatus.NONE;
        }
        return sent == null ? MailStatus.WAITING : MailStatus.SENT;
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant)
                .orElse(null);
    }

    private record Count(int all, int unread) {}
}
