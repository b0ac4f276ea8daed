package dk.splejs.notification;

import static dk.splejs.notification.ANotice.aNotice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.splejs.security.Person;
import dk.splejs.support.StatementCounter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@NotificationTest
@Import(StatementCounter.class)
@TestPropertySource(properties = "spring.mail.host=localhost")
class NoticesTests {

    @Autowired
    private Notices notices;

    @Autowired
    private ScheduledMails scheduled;

    @Autowired
    private MessageTable table;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void everyoneIsWrittenToInTheirLanguageAndTheBatchIsScheduledOnce() {
        Person anna = table.person(Locale.forLanguageTag("da"));
        Person ben = table.person(Locale.ENGLISH);
        int before = scheduled.batches().size();

        send(aNotice().build(), List.of(anna, ben));

        assertThat(table.row(anna))
                .containsEntry("batch_id", scheduled.last())
                .containsEntry("kind", "REVIEW_INVITATION")
                .containsEntry("address", anna.mail().value())
                .containsEntry("subject", "Vurder forslag F-2026-0042: Automatisk journalisering")
                .containsEntry("link", "/opgaver")
                .containsEntry("attempts", 0)
                .containsEntry("read_at", null)
                .containsEntry("delivered_at", null);
        assertThat(table.row(ben)).containsEntry("subject", "Review proposal F-2026-0042: Automatisk journalisering");
        assertThat(scheduled.batches()).hasSize(before + 1);
    }

    @Test
    void whoHasBeenToldOfACauseIsNotToldAgain() {
        Notice notice = aNotice().build();
        List<Person> people = new ArrayList<>(table.people(3));
        send(notice, people);
        int batches = scheduled.batches().size();

        send(notice, people);

        assertThat(table.rowsOf(notice)).isEqualTo(3);
        assertThat(scheduled.batches()).hasSize(batches);

        people.addAll(table.people(1));
        send(notice, people);

        assertThat(table.rowsOf(notice)).isEqualTo(4);
        assertThat(table.unsent(scheduled.last())).isEqualTo(1);
    }

    @Test
    void whoHoldsTwoRolesIsToldOnce() {
        Notice notice = aNotice().build();
        Person anna = table.person(Locale.ENGLISH);

        send(notice, List.of(anna, anna));

        assertThat(table.rowsOf(notice)).isEqualTo(1);
    }

    @Test
    void withNobodyToTellNothingHappens() {
        int batches = scheduled.batches().size();

        send(aNotice().build(), List.of());

        assertThat(scheduled.batches()).hasSize(batches);
    }

    @Test
    void whatIsRolledBackWasNeverTold() {
        Notice notice = aNotice().build();

        transaction.executeWithoutResult(status -> {
            notices.send(notice, table.people(2));
            status.setRollbackOnly();
        });

        assertThat(table.rowsOf(notice)).isZero();
    }

    @Test
    void outsideATransactionNothingIsTold() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> notices.send(aNotice().build(), table.people(1)));
    }

    @Test
    void ninetyEightAreToldInTwoStatements() throws Exception {
        List<Person> people = table.people(98);
        Notice notice = aNotice().build();

        List<String> statements = StatementCounter.during(() -> {
            send(notice, people);
            return notice;
        });

        System.out.printf("98 people told in %d statements%n", statements.size());
        assertThat(table.rowsOf(notice)).isEqualTo(98);
        assertThat(statements).hasSize(2);
    }

    private void send(Notice notice, List<Person> people) {
        transaction.executeWithoutResult(status -> notices.send(notice, people));
    }
}
