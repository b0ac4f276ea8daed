package dk.splejs.notification;

import static dk.splejs.notification.ANotice.aNotice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.splejs.security.Person;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@NotificationTest
class InboxTests {

    @Autowired
    private Inbox inbox;

    @Autowired
    private Notices notices;

    @Autowired
    private MessageTable table;

    @Autowired
    private TransactionTemplate transaction;

    private Person anna;
    private Person bo;

    @BeforeEach
    void twoPeople() {
        anna = table.person(Locale.forLanguageTag("da"));
        bo = table.person(Locale.forLanguageTag("da"));
    }

    @Test
    void messagesAreReadNewestFirst() {
        tell(aNotice().titled("Gammel").build(), anna);
        tell(aNotice().titled("Ny").build(), anna, bo);

        assertThat(inbox.page(anna.userId(), 1).messages())
                .extracting(MessageView::subject)
                .containsExactly("Vurder forslag F-2026-0042: Ny", "Vurder forslag F-2026-0042: Gammel");
        assertThat(inbox.page(bo.userId(), 1).messages()).hasSize(1);
    }

    @Test
    void aMessageIsReadOnceItHasBeenOpened() {
        tell(aNotice().build(), anna);
        MessageId id = only(anna);

        assertThat(inbox.unread(anna.userId())).isEqualTo(1);
        assertThat(inbox.open(anna.userId(), id).read()).isFalse();
        assertThat(inbox.open(anna.userId(), id).read()).isTrue();
        assertThat(inbox.unread(anna.userId())).isZero();
    }

    @Test
    void somebodyElsesMessageDoesNotExist() {
        tell(aNotice().build(), anna);
        MessageId id = only(anna);

        assertThatExceptionOfType(MessageNotFound.class).isThrownBy(() -> inbox.open(bo.userId(), id));
        assertThatExceptionOfType(MessageNotFound.class)
                .isThrownBy(() -> inbox.open(anna.userId(), new MessageId(UUID.randomUUID())));
        assertThat(inbox.unread(anna.userId())).isEqualTo(1);
    }

    @Test
    void allOfOnesOwnAreMarkedAsRead() {
        tell(aNotice().build(), anna, bo);
        tell(aNotice().build(), anna);

        inbox.markAllRead(anna.userId());

        assertThat(inbox.page(anna.userId(), 1).unread()).isZero();
        assertThat(inbox.page(bo.userId(), 1).unread()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 20", "2, 2, 1", "3, 2, 1", "-7, 1, 20", "2147483647, 2, 1"})
    void aPageHasTwentyMessages(int wanted, int page, int size) {
        for (int message = 0; message < 21; message++) {
            tell(aNotice().build(), anna);
        }

        MessagePage shown = inbox.page(anna.userId(), wanted);

        assertThat(shown.messages()).hasSize(size);
        assertThat(shown.page()).isEqualTo(page);
        assertThat(shown.pages()).isEqualTo(2);
        assertThat(shown.unread()).isEqualTo(21);
    }

    @Test
    void withoutMessagesThereIsOneEmptyPage() {
        assertThat(inbox.page(anna.userId(), 1)).isEqualTo(new MessagePage(List.of(), 1, 1, 0));
    }

    private MessageId only(Person person) {
        return inbox.page(person.userId(), 1).messages().get(0).id();
    }

    private void tell(Notice notice, Person... people) {
        transaction.executeWithoutResult(status -> notices.send(notice, List.of(people)));
    }
}
