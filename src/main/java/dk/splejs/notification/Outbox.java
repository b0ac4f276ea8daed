package dk.splejs.notification;

import dk.splejs.security.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The messages as mails to send. A row with a batch is a mail; one without stays inside Splejs. */
@Component
class Outbox {

    private static final String INSERT = """
            insert into message (id, batch_id, cause, kind, proposal_id, user_id, address, language,
                                 subject, body, link, created_at, attempts)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
            """;
    private static final String CLAIM = """
            select id, kind, user_id, address, language, subject, body, created_at
            from message where id = ? and delivered_at is null for update skip locked
            """;

    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final Clock clock;

    Outbox(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.client = JdbcClient.create(jdbc);
        this.clock = clock;
    }

    /** Who has been told of this cause. */
    Set<UserId> toldOf(String cause) {
        return client.sql("select user_id from message where cause = ?")
                .param(cause)
                .query((row, number) -> new UserId(row.getString("user_id")))
                .set();
    }

    /** Writes these messages in one batch of one statement. */
    void write(Collection<NewMessage> messages, @Nullable UUID batchId) {
        OffsetDateTime now = now();
        jdbc.batchUpdate(
                INSERT,
                messages.stream().map(message -> row(message, batchId, now)).toList());
    }

    /** What is left of a batch. What has failed least comes first, so that nothing stands in the way of the rest for long. */
    List<UUID> unsent(UUID batchId) {
        return client.sql("select id from message where batch_id = ? and delivered_at is null order by attempts, id")
                .param(batchId)
                .query(UUID.class)
                .list();
    }

    /** Takes a mail for the present transaction, unless it is sent or somebody else has it. */
    Optional<OutgoingMail> claim(UUID id) {
        return client.sql(CLAIM).param(id).query((row, number) -> mail(row)).optional();
    }

    void delivered(UUID id) {
        client.sql("update message set delivered_at = ?, attempts = attempts + 1, last_error = null where id = ?")
                .param(now())
                .param(id)
                .update();
    }

    void failed(UUID id, String error) {
        client.sql("update message set attempts = attempts + 1, last_error = ? where id = ?")
                .param(error)
                .param(id)
                .update();
    }

    private static @Nullable Object[] row(NewMessage message, @Nullable UUID batchId, OffsetDateTime now) {
        Notice notice = message.notice();
        return new @Nullable Object[] {
            UUID.randomUUID(),
            batchId,
            notice.cause(),
            notice.kind().name(),
            notice.proposal() == null ? null : notice.proposal().value(),
            message.recipient().userId().value(),
            message.recipient().mail().value(),
            message.recipient().language().getLanguage(),
            message.letter().subject(),
            message.letter().body(),
            notice.linkPath(),
            now
        };
    }

    private static OutgoingMail mail(ResultSet row) throws SQLException {
        return new OutgoingMail(
                row.getObject("id", UUID.class),
                NoticeKind.valueOf(row.getString("kind")),
                new UserId(row.getString("user_id")),
                row.getString("address"),
                row.getString("language"),
                row.getString("subject"),
                row.getString("body"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
