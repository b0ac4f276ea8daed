package dk.splejs.notification;

import static dk.splejs.notification.ANotice.aNotice;
import static java.util.concurrent.CompletableFuture.runAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import dk.splejs.security.PasswordLinks;
import dk.splejs.security.Person;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

@NotificationTest
@TestPropertySource(properties = {"spring.mail.host=localhost", "splejs.base-url=https://splejs.example.dk"})
class DeliveriesTests {

    private static final int NOBODY_LISTENS = 1;

    @RegisterExtension
    private static final GreenMailExtension MAIL = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort())
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication())
            .withPerMethodLifecycle(false);

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private Notices notices;

    @Autowired
    private ScheduledMails scheduled;

    @Autowired
    private MessageTable table;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JavaMailSenderImpl server;

    @Autowired
    private PasswordLinks links;

    @BeforeEach
    void theServerIsUpAndEmpty() throws Exception {
        MAIL.purgeEmailFromAllMailboxes();
        server.setPort(MAIL.getSmtp().getPort());
    }

    @Test
    void ninetyEightPeopleGetOneMailEach() throws Exception {
        List<Person> people = table.people(98);
        UUID batch = told(people);

        deliveries.deliver(batch);
        deliveries.deliver(batch);

        assertThat(recipients()).containsExactlyInAnyOrderElementsOf(addresses(people));
        assertThat(table.row(people.get(0)).get("delivered_at")).isNotNull();
        assertThat(table.unsent(batch)).isZero();
    }

    @Test
    void severalAtOnceSendEachMailOnce() throws Exception {
        List<Person> people = table.people(98);
        UUID batch = told(people);
        ExecutorService nodes = Executors.newFixedThreadPool(4);

        CompletableFuture<?>[] runs = Stream.generate(() -> runAsync(() -> deliverWhatIsFree(batch), nodes))
                .limit(4)
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(runs).join();
        nodes.shutdown();

        assertThat(recipients()).containsExactlyInAnyOrderElementsOf(addresses(people));
        assertThat(table.unsent(batch)).isZero();
    }

    @Test
    void aLinkToChooseAPasswordStandsInTheMailOnly() throws Exception {
        Person anna = table.person(Locale.forLanguageTag("da"));
        given(links.create(eq(anna.userId()), any())).willReturn("hemmelig-kode");
        Notice notice = Notice.ofPeople(
                NoticeKind.PASSWORD_LINK,
                new Notice.About(anna.userId().value(), "", ""),
                "/log-ind",
                "link " + anna.userId());

        deliveries.deliver(told(List.of(anna), notice));

        assertThat((String) MAIL.getReceivedMessages()[0].getContent())
                .contains("/ny-adgangskode?kode=hemmelig-kode")
                .doesNotContain("Linket står kun i mailen");
        assertThat(table.row(anna).get("body").toString())
                .contains("Linket står kun i mailen")
                .doesNotContain("hemmelig-kode");
    }

    @Test
    void aMailIsPlainTextInTheReadersLanguageFromSplejs() throws Exception {
        Person anna = table.person(Locale.forLanguageTag("da"));
        Notice notice = aNotice()
                .titled("Ærø\r\nBcc: alle@example.dk")
                .linkingTo("/opgaver/42")
                .build();
        deliveries.deliver(told(List.of(anna), notice));

        MimeMessage mail = MAIL.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Vurder forslag F-2026-0042: Ærø Bcc: alle@example.dk");
        assertThat(mail.getFrom()).singleElement().hasToString("Splejs <splejs@localhost>");
        assertThat(mail.getAllRecipients())
                .singleElement()
                .hasToString(anna.mail().value());
        assertThat(mail.getMessageID()).isEqualTo("<" + table.row(anna).get("id") + "@splejs.example.dk>");
        assertThat(mail.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
        assertThat(mail.getHeader("Content-Language", null)).isEqualTo("da");
        assertThat(mail.getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat((String) mail.getContent())
                .contains("Kære Anna Æbelø")
                .contains("https://splejs.example.dk/opgaver/42");
    }

    @Test
    void whatLooksLikeAScriptOrAnExpressionArrivesAsItWasWritten() throws Exception {
        Person anna = table.person(Locale.forLanguageTag("da"));
        String title = "<img src=x onerror=ramt()>${7*7}#{7*7}*{7*7}__${7*7}__{0}";
        Notice notice = aNotice()
                .titled(title)
                .because("= 7*7 <script>ramt()</script> {1}")
                .build();
        deliveries.deliver(told(List.of(anna), notice));

        MimeMessage mail = MAIL.getReceivedMessages()[0];
        assertThat(mail.getSubject()).endsWith(title);
        assertThat(mail.getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat((String) mail.getContent()).contains(title, "= 7*7 <script>ramt()</script> {1}");
    }

    @Test
    void whileTheServerIsDownNothingIsLostAndLaterAllIsSentOnce() throws Exception {
        List<Person> people = table.people(98);
        UUID batch = told(people);
        server.setPort(NOBODY_LISTENS);

        assertThatExceptionOfType(MailsNotDelivered.class)
                .isThrownBy(() -> deliveries.deliver(batch))
                .withMessage("Mails still to be sent: 98, because of ConnectException");
        assertThat(table.unsent(batch)).isEqualTo(98);
        server.setPort(MAIL.getSmtp().getPort());
        deliveries.deliver(batch);

        assertThat(recipients()).containsExactlyInAnyOrderElementsOf(addresses(people));
    }

    @Test
    void aMailSentAgainIsTheSameMail() throws Exception {
        UUID batch = told(table.people(1));

        deliveries.deliver(batch);
        table.forgetDelivery(batch);
        deliveries.deliver(batch);

        MimeMessage[] mails = MAIL.getReceivedMessages();
        assertThat(mails).hasSize(2);
        assertThat(mails[1].getMessageID()).isEqualTo(mails[0].getMessageID());
        assertThat(mails[1].getSentDate()).isEqualTo(mails[0].getSentDate());
    }

    @Test
    void anAddressThatCannotBeWrittenToDoesNotStopTheOthers() throws Exception {
        Person poison = table.person(Locale.ENGLISH, "two..dots");
        List<Person> others = table.people(5);
        List<Person> all = new ArrayList<>(others);
        all.add(2, poison);
        UUID batch = told(all);

        assertThatExceptionOfType(MailsNotDelivered.class)
                .isThrownBy(() -> deliveries.deliver(batch))
                .withMessage("Mails still to be sent: 1, because of AddressException");

        assertThat(recipients()).containsExactlyInAnyOrderElementsOf(addresses(others));
        assertThat(table.row(poison)).containsEntry("attempts", 1).containsEntry("last_error", "AddressException");
    }

    @Test
    void anAddressThatTheServerRefusesDoesNotStopTheOthers() {
        Person poison = table.person(Locale.ENGLISH, "unknown");
        List<Person> all = new ArrayList<>(table.people(5));
        all.add(2, poison);
        UUID batch = told(all);

        try (ScriptedSmtp scripted = new ScriptedSmtp()) {
            server.setPort(scripted.port());
            scripted.refuse("unknown@");

            assertThatExceptionOfType(MailsNotDelivered.class)
                    .isThrownBy(() -> deliveries.deliver(batch))
                    .withMessageNotContaining("unknown@");

            assertThat(scripted.taken()).hasSize(5);
            assertThat(table.row(poison)).containsEntry("last_error", "SMTPAddressFailedException 550 5.1.1");
            scripted.refuse("");
            deliveries.deliver(batch);
            assertThat(scripted.taken()).hasSize(6);
        }
    }

    @Test
    void aServerThatTakesAMailAndHangsUpGetsTheSameMailAgain() {
        UUID batch = told(table.people(3));

        try (ScriptedSmtp scripted = new ScriptedSmtp()) {
            server.setPort(scripted.port());
            scripted.hangUpAfter(1);

            assertThatExceptionOfType(MailsNotDelivered.class).isThrownBy(() -> deliveries.deliver(batch));
            deliveries.deliver(batch);

            assertThat(scripted.taken()).hasSize(4);
            assertThat(scripted.taken().stream().map(DeliveriesTests::messageId).distinct())
                    .hasSize(3);
        }
    }

    @Test
    void whatHasFailedLeastIsTriedFirst() {
        List<Person> people = table.people(3);
        UUID batch = told(people);
        server.setPort(NOBODY_LISTENS);

        for (int round = 0; round < 3; round++) {
            assertThatExceptionOfType(MailsNotDelivered.class).isThrownBy(() -> deliveries.deliver(batch));
        }

        assertThat(people).allSatisfy(person -> assertThat(table.row(person)).containsEntry("attempts", 1));
    }

    private UUID told(List<Person> people) {
        return told(people, aNotice().build());
    }

    private UUID told(List<Person> people, Notice notice) {
        transaction.executeWithoutResult(status -> notices.send(notice, people));
        return scheduled.last();
    }

    /** Somebody else may hold the last mails when this one has finished: then its job would come back. */
    private void deliverWhatIsFree(UUID batch) {
        try {
            deliveries.deliver(batch);
        } catch (MailsNotDelivered othersAreAtIt) {
            assertThat(othersAreAtIt).hasMessageNotContaining("because");
        }
    }

    private static List<String> recipients() throws Exception {
        List<String> recipients = new ArrayList<>();
        for (MimeMessage mail : MAIL.getReceivedMessages()) {
            Arrays.stream(mail.getAllRecipients()).map(Object::toString).forEach(recipients::add);
        }
        return recipients;
    }

    private static List<String> addresses(List<Person> people) {
        return people.stream().map(person -> person.mail().value()).toList();
    }

    private static String messageId(String mail) {
        return mail.lines()
                .filter(line -> line.startsWith("Message-ID:"))
                .findFirst()
                .orElseThrow();
    }
}
