package dk.splejs.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose turn it is to send to a receiver: on all nodes together one at a time. */
@Component
class TurnTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    TurnTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Takes the turn until the present transaction ends, unless somebody else has it. */
    Optional<Turn> take(SubscriptionId receiver) {
        return jdbc.sql("""
                select failures, failing_since, quiet_until, wake_at from webhook_turn
                where subscription_id = ? for update skip locked
                """)
                .param(receiver.value())
                .query((row, number) -> turn(row))
                .optional();
    }

    void put(SubscriptionId receiver, Turn turn) {
        jdbc.sql("""
                update webhook_turn set failures = ?, failing_since = ?, quiet_until = ?, wake_at = ?
                where subscription_id = ?
                """)
                .param(turn.failures())
                .param(moment(turn.failingSince()))
                .param(moment(turn.quietUntil()))
                .param(moment(turn.wakeAt()))
                .param(receiver.value())
                .update();
    }

    private @Nullable OffsetDateTime moment(@Nullable Instant moment) {
        return moment == null ? null : OffsetDateTime.ofInstant(moment, clock.getZone());
    }

    private static Turn turn(ResultSet row) throws SQLException {
        return new Turn(
                row.getInt("failures"),
                SubscriptionTable.moment(row, "failing_since"),
                SubscriptionTable.moment(row, "quiet_until"),
                SubscriptionTable.moment(row, "wake_at"));
    }
}
