package dk.splejs.notification;

import dk.splejs.support.OnPostgres;
import org.junit.jupiter.api.Nested;

/** The same on PostgreSQL. */
class OnPostgresTests {

    @Nested
    @OnPostgres
    class NoticesThere extends NoticesTests {}

    @Nested
    @OnPostgres
    class DeliveriesThere extends DeliveriesTests {}

    @Nested
    @OnPostgres
    class InboxThere extends InboxTests {}
}
