package dk.splejs.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits for a receiver: of each subject only the oldest can be sent, so nothing overtakes what came before it. */
@Component
class Waiting {

    private static final String FOREMOST = """
            from webhook_delivery d
            join webhook_subscription s on s.id = d.subscription_id
            join webhook_event e on e.number = d.event_number
            where d.subscription_id = :receiver and d.state = 'WAITING' and s.state = 'ACTIVE'
              and not exists (select 1 from webhook_delivery b
                              where b.subscription_id = d.subscription_id and b.state = 'WAITING'
                                and b.subject = d.subject and b.event_number < d.event_number)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Waiting(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The next one. What has failed least comes first, so that nothing stands in the way of the rest for long. */
    Optional<Message> next(SubscriptionId receiver) {
        return jdbc.sql("select d.id, s.address, e.number, e.kind, e.occurred_at, e.data, d.tries, d.queued_at "
                        + FOREMOST
                        + "and (d.next_try_at is null or d.next_try_at <= :now)"
                        + " order by d.tries, d.event_number limit 1")
                .param("receiver", receiver.value())
                .param("now", now())
                .query((row, number) -> message(row))
                .optional();
    }

    /** When the next one may be tried; nothing where nothing waits. */
    Optional<Instant> nextTry(SubscriptionId receiver) {
        return jdbc.sql("select min(coalesce(d.next_try_at, :now)) as next_try " + FOREMOST)
                .param("receiver", receiver.value())
                .param("now", now())
                .query((row, number) -> Optional.ofNullable(SubscriptionTable.moment(row, "next_try")))
                .single();
    }

    void delivered(Message message, Answer answer) {
        finish(message, answer, DeliveryState.DELIVERED);
    }

    void givenUp(Message message, Answer answer) {
        finish(message, answer, DeliveryState.GIVEN_UP);
    }

    /** It is tried again, at this moment at the earliest. */
    void failed(Message message, Answer answer, @Nullable Instant again) {
        note(message, answer, DeliveryState.WAITING)
                .param("next", again == null ? null : OffsetDateTime.ofInstant(again, clock.getZone()))
                .param("finished", null)
                .update();
    }

    /** What failed while the receiver was out of order may be tried at once. */
    void retryAll(SubscriptionId receiver) {
        jdbc.sql("update webhook_delivery set next_try_at = null where subscription_id = ? and state = 'WAITING'")
                .param(receiver.value())
                .update();
    }

    private void finish(Message message, Answer answer, DeliveryState state) {
        note(message, answer, state)
                .param("next", null)
                .param("finished", now())
                .update();
    }

    private JdbcClient.StatementSpec note(Message message, Answer answer, DeliveryState state) {
        return jdbc.sql("""
                update webhook_delivery set state = :state, tries = tries + 1, tried_at = :now, answer_code = :code,
                    problem = :problem, next_try_at = cast(:next as timestamp with time zone),
                    finished_at = cast(:finished as timestamp with time zone)
                where id = :id
                """)
                .param("id", message.delivery())
                .param("state", state.name())
                .param("now", now())
                .param("code", answer.code())
                .param(
                        "problem",
                        answer.problem() == null ? null : answer.problem().name());
    }

    private static Message message(ResultSet row) throws SQLException {
        return new Message(
                row.getObject("id", UUID.class),
                row.getString("address"),
                row.getLong("number"),
                EventKind.valueOf(row.getString("kind")),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                row.getString("data"),
                row.getInt("tries"),
                row.getObject("queued_at", OffsetDateTime.class).toInstant());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
