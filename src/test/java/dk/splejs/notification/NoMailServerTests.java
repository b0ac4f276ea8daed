package dk.splejs.notification;

import static dk.splejs.notification.ANotice.aNotice;
import static org.assertj.core.api.Assertions.assertThat;

import dk.splejs.security.Person;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@NotificationTest
class NoMailServerTests {

    @Autowired
    private Notices notices;

    @Autowired
    private Inbox inbox;

    @Autowired
    private ScheduledMails scheduled;

    @Autowired
    private MessageTable table;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aMessageIsReadInsideSplejsAndNothingIsScheduled() {
        Person anna = table.person(Locale.ENGLISH);

        transaction.executeWithoutResult(status -> notices.send(aNotice().build(), List.of(anna)));

        assertThat(inbox.page(anna.userId(), 1).messages())
                .singleElement()
                .extracting(MessageView::mail)
                .isEqualTo(MailStatus.NONE);
        assertThat(scheduled.batches()).isEmpty();
    }
}
