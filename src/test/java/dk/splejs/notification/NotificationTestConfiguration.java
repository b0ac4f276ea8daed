package dk.splejs.notification;

import static org.mockito.Mockito.mock;

import dk.splejs.security.PasswordLinks;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@TestConfiguration
@EnableConfigurationProperties(MailSettings.class)
@Import({
    Notices.class,
    Deliveries.class,
    Inbox.class,
    LetterWriter.class,
    OneTimeLinks.class,
    Outbox.class,
    Mailer.class
})
class NotificationTestConfiguration {

    @Bean
    PasswordLinks passwordLinks() {
        return mock(PasswordLinks.class);
    }

    @Bean
    ScheduledMails scheduledMails() {
        return new ScheduledMails();
    }

    @Bean
    MessageTable messageTable(JdbcTemplate jdbc) {
        return new MessageTable(jdbc);
    }

    @Bean
    TransactionTemplate inTransaction(PlatformTransactionManager transactions) {
        return new TransactionTemplate(transactions);
    }
}
