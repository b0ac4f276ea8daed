package dk.splejs.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.splejs.outgoing.CallProblem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was sent to a receiver and how that went. */
@Component
class ReceiverLog {

    private static final int PAGE_SIZE = 50;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final DeliveryTable deliveries;
    private final TurnTable turns;

    ReceiverLog(JdbcClient jdbc, DeliveryTable deliveries, TurnTable turns) {
        this.jdbc = jdbc;
        this.deliveries = deliveries;
        this.turns = turns;
    }

    DeliveryPage page(SubscriptionId receiver, int wanted) {
        int all = jdbc.sql("select count(*) from webhook_delivery where subscription_id = ?")
                .param(receiver.value())
                .query(Integer.class)
                .single();
        int pages = Math.max(1, (all + PAGE_SIZE - 1) / PAGE_SIZE);
        int page = Math.min(Math.max(1, wanted), pages);
        return new DeliveryPage(lines(receiver, page), page, pages);
    }

    private List<DeliveryView> lines(SubscriptionId receiver, int page) {
        return jdbc.sql("""
                select d.*, e.kind, e.occurred_at, e.data from webhook_delivery d
                join webhook_event e on e.number = d.event_number
                where d.subscription_id = :receiver order by d.event_number desc limit :size offset :skipped
                """)
                .param("receiver", receiver.value())
                .param("size", PAGE_SIZE)
                .param("skipped", (page - 1) * PAGE_SIZE)
                .query((row, number) -> view(row))
                .list();
    }

    void queueAgain(SubscriptionId receiver, UUID delivery) {
        if (!deliveries.queueAgain(receiver, delivery)) {
            throw new SubscriptionNotFound();
        }
        listenAgain(receiver);
    }

    /** It is tried at once, however long it has been out of order; whoever sends at this moment tries it anyway. */
    void listenAgain(SubscriptionId receiver) {
        turns.take(receiver).ifPresent(turn -> turns.put(receiver, Turn.GOOD.wakingAt(turn.wakeAt())));
    }

    private static DeliveryView view(ResultSet row) throws SQLException {
        String problem = row.getString("problem");
        return new DeliveryView(
                row.getObject("id", UUID.class),
                row.getLong("event_number"),
                EventKind.valueOf(row.getString("kind")),
                title(row.getString("data")),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                DeliveryState.valueOf(row.getString("state")),
                row.getInt("tries"),
                SubscriptionTable.moment(row, "tried_at"),
                row.getObject("answer_code", Integer.class),
                problem == null ? null : CallProblem.valueOf(problem),
                SubscriptionTable.moment(row, "next_try_at"));
    }

    private static String title(String data) {
        try {
            JsonNode json = JSON.readTree(data);
            JsonNode of = json.has("solution") ? json.path("solution") : json;
            return of.path("title").asText();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("It was written here", e);
        }
    }
}
