package dk.splejs.webhook;

import static org.mockito.Mockito.mock;

import dk.splejs.notification.Notices;
import dk.splejs.outgoing.OutgoingTestConfiguration;
import dk.splejs.security.People;
import dk.splejs.support.MovableClock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** This module with the way out, on a database and a clock of its own, without the engine. */
@TestConfiguration
@EnableConfigurationProperties(WebhookSettings.class)
@Import({
    OutgoingTestConfiguration.class,
    SubscriptionTable.class,
    NewSubscriptions.class,
    Subscriptions.class,
    SigningKeys.class,
    DeliveryTable.class,
    ReceiverLog.class,
    EventOutbox.class,
    TurnTable.class,
    Waiting.class,
    Sending.class,
    Attempts.class,
    Outcomes.class,
    Patience.class,
    Tidying.class,
    GivingUp.class
})
class WebhookTestConfiguration {

    @Bean
    @Primary
    MovableClock movableClock() {
        return new MovableClock();
    }

    @Bean
    People people() {
        return mock(People.class);
    }

    @Bean
    Notices notices() {
        return mock(Notices.class);
    }

    @Bean
    TransactionTemplate inTransaction(PlatformTransactionManager transactions) {
        return new TransactionTemplate(transactions);
    }

    @Bean
    Woken woken() {
        return new Woken();
    }

    /** Instead of the engine: remembers who was to be sent something. */
    static class Woken implements EventDelivery {

        private final List<SubscriptionId> receivers = new ArrayList<>();

        @Override
        public void schedule(SubscriptionId subscription) {
            receivers.add(subscription);
        }

        List<SubscriptionId> receivers() {
            return List.copyOf(receivers);
        }
    }
}
