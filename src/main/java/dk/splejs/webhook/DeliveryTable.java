package dk.splejs.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;

/** What there is to tell, and to whom: written here, sent by {@link Waiting}. */
@Component
class DeliveryTable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcTemplate template;
    private final JdbcClient jdbc;
    private final Clock clock;

    DeliveryTable(JdbcTemplate template, Clock clock) {
        this.template = template;
        this.jdbc = JdbcClient.create(template);
        this.clock = clock;
    }

    /** Writes down an event and gives its number. */
    long insert(OccurredEvent event) {
        KeyHolder number = new GeneratedKeyHolder();
        jdbc.sql("insert into webhook_event (kind, subject, occurred_at, data) values (?, ?, ?, ?)")
                .param(event.kind().name())
                .param(event.subject())
                .param(now())
                .param(json(event))
                .update(number, "number");
        return Objects.requireNonNull(number.getKey()).longValue();
    }

    void queue(long event, String subject, Collection<SubscriptionId> receivers) {
        OffsetDateTime now = now();
        template.batchUpdate(
                """
                insert into webhook_delivery (id, subscription_id, event_number, subject, state, queued_at, tries)
                values (?, ?, ?, ?, 'WAITING', ?, 0)
                """,
                receivers.stream()
                        .map(receiver -> new Object[] {UUID.randomUUID(), receiver.value(), event, subject, now})
                        .toList());
    }

    /** Has something sent once more, whatever became of it; the receiver knows it by its id. */
    boolean queueAgain(SubscriptionId receiver, UUID delivery) {
        return jdbc.sql("""
                update webhook_delivery set state = 'WAITING', queued_at = ?, next_try_at = null, finished_at = null
                where id = ? and subscription_id = ?
                """)
                        .param(now())
                        .param(delivery)
                        .param(receiver.value())
                        .update()
                > 0;
    }

    /** Nothing that waits for this receiver is tried any more. */
    void giveUpAll(SubscriptionId receiver) {
        jdbc.sql("""
                update webhook_delivery set state = 'GIVEN_UP', finished_at = ?, next_try_at = null
                where subscription_id = ? and state = 'WAITING'
                """).param(now()).param(receiver.value()).update();
    }

    private static String json(OccurredEvent event) {
        try {
            return JSON.writeValueAsString(event.data());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts are JSON", e);
        }
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
