package dk.splejs.notification.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.splejs.notification.Inbox;
import dk.splejs.notification.MailStatus;
import dk.splejs.notification.MessageId;
import dk.splejs.notification.MessageNotFound;
import dk.splejs.notification.MessagePage;
import dk.splejs.notification.MessageView;
import dk.splejs.security.Actor;
import dk.splejs.security.Actors;
import dk.splejs.security.CurrentActor;
import dk.splejs.shared.DanishFormat;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebMvcTest(MessagesController.class)
@Import(DanishFormat.class)
@WithMockUser("reviewer.0751")
class MessagesPageTests {

    private static final Actor READER = Actors.reviewer("0751");
    private static final Instant MORNING = Instant.parse("2026-11-02T09:00:00Z");

    @Autowired
    private MockMvcTester mvc;

    @MockitoBean
    private Inbox inbox;

    @MockitoBean
    private CurrentActor current;

    @BeforeEach
    void somebodyIsLoggedIn() {
        given(current.require()).willReturn(READER);
        given(current.find()).willReturn(Optional.of(READER));
    }

    @Test
    void theListMarksWhatIsUnreadInWords() {
        MessageView unread = message("Vurder forslag F-2026-0042", false, null);
        MessageView read = message("Forslag F-2026-0001 er henlagt", true, null);
        given(inbox.page(READER.id(), 1)).willReturn(new MessagePage(List.of(unread, read), 1, 1, 1));

        assertThat(mvc.get().uri("/beskeder"))
                .hasStatusOk()
                .bodyText()
                .contains("href=\"/beskeder/" + unread.id() + "\"")
                .contains(">Vurder forslag F-2026-0042</a>")
                .containsOnlyOnce(">Ulæst<")
                .containsOnlyOnce(">Læst<")
                .contains("2. november 2026 kl. 10.00")
                .contains("action=\"/beskeder/laest\"")
                .doesNotContain("class=\"pagination");
    }

    @Test
    void anEmptyListSaysSo() {
        given(inbox.page(READER.id(), 1)).willReturn(new MessagePage(List.of(), 1, 1, 0));

        assertThat(mvc.get().uri("/beskeder"))
                .hasStatusOk()
                .bodyText()
                .contains("Du har ingen beskeder endnu.")
                .doesNotContain("/beskeder/laest");
    }

    @Test
    void aLongListHasPages() {
        given(inbox.page(READER.id(), 2)).willReturn(new MessagePage(List.of(message("Vurder", true, null)), 2, 3, 0));

        assertThat(mvc.get().uri("/beskeder?side=2"))
                .hasStatusOk()
                .bodyText()
                .contains("Side 2 af 3")
                .contains("href=\"/beskeder?side=1\"")
                .contains("href=\"/beskeder?side=3\"");
    }

    @Test
    void aMessageShowsItsWordsAndItsLinkAndEscapesThem() {
        MessageView message = message("Vurder <b>nu</b>", false, null);
        given(inbox.open(READER.id(), message.id())).willReturn(message);

        assertThat(mvc.get().uri("/beskeder/{id}", message.id()))
                .hasStatusOk()
                .bodyText()
                .contains("Vurder &lt;b&gt;nu&lt;/b&gt;")
                .doesNotContain("<b>nu")
                .contains("Kære Anna\n\nDer er nyt.")
                .contains("href=\"/forslag/F-2026-0042\"")
                .contains("Beskeden er ikke sendt som mail, fordi der ikke er sat en mailserver op.");
    }

    @Test
    void aMessageSaysWhenItWasSentByMail() {
        MessageView message = message("Vurder", true, MORNING.plusSeconds(60));
        given(inbox.open(READER.id(), message.id())).willReturn(message);

        assertThat(mvc.get().uri("/beskeder/{id}", message.id()))
                .bodyText()
                .contains("Sendt som mail 2. november 2026 kl. 10.01.")
                .doesNotContain("ikke sendt");
    }

    @Test
    void somebodyElsesMessageIsNotFound() {
        MessageId id = new MessageId(UUID.randomUUID());
        given(inbox.open(READER.id(), id)).willThrow(MessageNotFound.class);

        assertThat(mvc.get().uri("/beskeder/{id}", id)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void whatIsNoMessageIdIsNotFound() {
        assertThat(mvc.get().uri("/beskeder/abc")).hasStatus(HttpStatus.NOT_FOUND);
        then(inbox).shouldHaveNoInteractions();
    }

    @Test
    void allAreMarkedAsRead() {
        assertThat(mvc.post().uri("/beskeder/laest").with(csrf()))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/beskeder");

        then(inbox).should().markAllRead(READER.id());
    }

    @Test
    void nothingIsMarkedFromAnotherSite() {
        assertThat(mvc.post().uri("/beskeder/laest")).hasStatus(HttpStatus.FORBIDDEN);
        then(inbox).shouldHaveNoInteractions();
    }

    @Test
    @WithAnonymousUser
    void whoIsNotLoggedInIsAskedToLogIn() {
        assertThat(mvc.get().uri("/beskeder").accept(MediaType.TEXT_HTML).exchange())
                .hasStatus3xxRedirection()
                .redirectedUrl()
                .containsPattern("/log-?in");
        then(inbox).shouldHaveNoInteractions();
    }

    private static MessageView message(String subject, boolean read, @Nullable Instant sent) {
        return new MessageView(
                new MessageId(UUID.randomUUID()),
                Locale.forLanguageTag("da"),
                subject,
                "Kære Anna\n\nDer er nyt.",
                "/forslag/F-2026-0042",
                MORNING,
                read,
                sent == null ? MailStatus.NONE : MailStatus.SENT,
                sent);
    }
}
