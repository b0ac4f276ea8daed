package dk.splejs.webhook;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes away what was settled long ago, and receivers that nobody has any more: once a day, when something is sent. */
@Component
class Tidying {

    private final JdbcClient jdbc;
    private final WebhookSettings settings;
    private final Clock clock;
    private final AtomicReference<Instant> next = new AtomicReference<>(Instant.MIN);

    Tidying(JdbcClient jdbc, WebhookSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    void onceADay() {
        ZonedDateTime now = ZonedDateTime.now(clock);
        Instant due = next.get();
        if (!now.toInstant().isBefore(due)
                && next.compareAndSet(due, now.plusDays(1).toInstant())) {
            tidy(now.minus(settings.keepLog()).toOffsetDateTime());
        }
    }

    private void tidy(OffsetDateTime before) {
        jdbc.sql("delete from webhook_delivery where finished_at < ?")
                .param(before)
                .update();
        jdbc.sql("""
                delete from webhook_delivery where subscription_id in
                    (select id from webhook_subscription where state = 'DELETED')
                """).update();
        jdbc.sql("""
                delete from webhook_event e where e.occurred_at < ?
                    and not exists (select 1 from webhook_delivery d where d.event_number = e.number)
                """).param(before).update();
    }
}
