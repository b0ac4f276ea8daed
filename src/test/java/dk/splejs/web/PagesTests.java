package dk.splejs.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import dk.splejs.notification.Inbox;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.security.Actor;
import dk.splejs.security.CurrentActor;
import dk.splejs.security.Membership;
import dk.splejs.security.Role;
import dk.splejs.security.UserId;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebMvcTest(
        controllers = {HomePage.class, LogInPage.class, AccessibilityPage.class, ErrorPages.class},
        properties = "splejs.demo.enabled=true")
@AutoConfigureMockMvc(addFilters = false)
class PagesTests {

    @Autowired
    private MockMvcTester mvc;

    @MockitoBean
    private CurrentActor currentActor;

    @MockitoBean
    private Inbox inbox;

    @Test
    void theFrontPageSaysWhatSplejsIsAndWhereToBegin() {
        assertThat(page("/"))
                .contains("<html lang=\"da\">")
                .contains("Ét behov, mange kommuner, én løsning")
                .contains("href=\"/forslag/nyt\"")
                .contains("href=\"/katalog\"");
    }

    @Test
    void thePublicIsOfferedTheOpenPagesAndToLogIn() {
        assertThat(page("/"))
                .contains("href=\"/log-ind\"")
                .doesNotContain("action=\"/log-ud\"")
                .doesNotContain("href=\"/opgaver\"><span")
                .doesNotContain("/camunda/");
    }

    @Test
    void aReviewerIsOfferedTheirTasksButNotCockpit() {
        actsAs(Membership.of(Role.REVIEWER, new OrganisationCode("0751")));

        assertThat(page("/"))
                .contains("Rosa Reviewer")
                .contains("action=\"/log-ud\"")
                .contains("href=\"/organisation\"")
                .contains("href=\"/camunda/app/tasklist/\"")
                .doesNotContain("/camunda/app/cockpit/");
    }

    @Test
    void unreadMessagesAreCountedInTheMenu() {
        actsAs(Membership.of(Role.BOARD));
        when(inbox.unread(new UserId("rosa"))).thenReturn(3);

        assertThat(page("/")).contains("aria-hidden=\"true\">3</strong>", "3 ulæste");
    }

    @Test
    void aCoordinatorIsOfferedCockpit() {
        actsAs(Membership.of(Role.COORDINATOR));

        assertThat(page("/"))
                .contains("href=\"/camunda/app/cockpit/\"", "href=\"/regnskab\"")
                .doesNotContain("href=\"/organisation\"");
    }

    @Test
    void theLanguageChangesOnRequestAndIsRemembered() {
        MvcTestResult english = mvc.get().uri("/?lang=en").exchange();

        assertThat(english).cookies().hasValue("sprog", "en").isHttpOnly("sprog", false);
        assertThat(english).bodyText().contains("<html lang=\"en\">").contains("href=\"/?lang=da\"");
        assertThat(mvc.get().uri("/").cookie(new Cookie("sprog", "en")))
                .bodyText()
                .contains("Submit a proposal");
    }

    @Test
    void theLinkToTheOtherLanguageKeepsWhatIsShown() {
        assertThat(page("/log-ind?lang=da&q=%C3%A6bler+og+p%C3%A6rer&side=2"))
                .contains("href=\"/log-ind?q=%C3%A6bler+og+p%C3%A6rer&amp;side=2&amp;lang=en\"");
    }

    @Test
    void aLanguageSplejsDoesNotSpeakIsDanish() {
        assertThat(page("/?lang=de")).contains("<html lang=\"da\">");
        assertThat(mvc.get().uri("/").header("Accept-Language", "en-GB"))
                .bodyText()
                .contains("<html lang=\"da\">");
        assertThat(mvc.get().uri("/").cookie(new Cookie("sprog", "<script>")))
                .bodyText()
                .contains("<html lang=\"da\">");
    }

    @Test
    void theLogInPageOfTheDemoNamesItsAccounts() {
        assertThat(page("/log-ind"))
                .contains("submitter.0751")
                .contains("coordinator")
                .contains("<code>splejs</code>");
    }

    @Test
    void aFailedLogInIsTold() {
        assertThat(page("/log-ind?error")).contains("Du blev ikke logget ind").contains("role=\"alert\"");
        assertThat(page("/log-ind?error&wait")).contains("Vent et minut");
        assertThat(page("/log-ind?expired")).contains("for længe");
        assertThat(page("/log-ind")).doesNotContain("role=\"alert\"");
    }

    @Test
    void theFooterLeadsToTheAccessibilityStatementAndToPrivacy() {
        assertThat(page("/")).contains("href=\"/was\"").contains("href=\"/privatliv\"");
        assertThat(page("/was")).contains("WCAG 2.1");
        assertThat(page("/privatliv")).contains("JSESSIONID");
    }

    @Test
    void anErrorIsAPageInTheLayout() {
        MvcTestResult notFound = failed(404, "/forslag/F-2026-9999");

        assertThat(notFound).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(notFound)
                .bodyText()
                .contains("Siden findes ikke")
                .contains("Hovedmenu")
                .contains("href=\"/forslag/F-2026-9999?lang=en\"");
    }

    @Test
    void anErrorWithoutWordsOfItsOwnGetsThoseOfItsKind() {
        assertThat(failed(418, "/")).bodyText().contains("Forespørgslen kunne ikke læses");
        assertThat(failed(502, "/")).bodyText().contains("Der er sket en fejl hos os");
    }

    @Test
    void anErrorOfTheApiIsAProblemDetail() {
        MvcTestResult notFound = failed(404, "/api/v1/nothing");

        assertThat(notFound).hasStatus(HttpStatus.NOT_FOUND).hasContentType("application/problem+json");
        assertThat(notFound).bodyJson().extractingPath("$.title").isEqualTo("Siden findes ikke");
    }

    @Test
    void theErrorPageItselfIsNoPage() {
        assertThat(mvc.get().uri("/error")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void whoAsksTooMuchIsToldSoInDanish() {
        assertThat(failed(429, "/forslag"))
                .hasStatus(429)
                .bodyText()
                .contains("For mange forespørgsler", "Vent et øjeblik, og prøv igen.");
        assertThat(failed(429, "/api/v1/catalogue"))
                .hasStatus(429)
                .hasContentType("application/problem+json")
                .bodyText()
                .contains("For mange forespørgsler");
    }

    @Test
    void nobodyIsAskedForWhenTheServerIsBroken() {
        when(currentActor.find()).thenThrow(new IllegalStateException("no database"));

        assertThat(failed(503, "/"))
                .hasStatus(HttpStatus.SERVICE_UNAVAILABLE)
                .bodyText()
                .contains("travlt");
    }

    private void actsAs(Membership membership) {
        Actor actor = new Actor(new UserId("rosa"), "Rosa Reviewer", Set.of(membership));
        when(currentActor.find()).thenReturn(Optional.of(actor));
    }

    private String page(String uri) {
        MvcTestResult result = mvc.get().uri(URI.create(uri)).exchange();
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult failed(int status, String uri) {
        return mvc.get()
                .uri("/error")
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, uri)
                .exchange();
    }
}
