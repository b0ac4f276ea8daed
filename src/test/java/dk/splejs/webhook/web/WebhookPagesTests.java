package dk.splejs.webhook.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.splejs.security.SecurityEvent;
import dk.splejs.security.SecurityLog;
import dk.splejs.security.UserId;
import dk.splejs.support.EngineTest;
import dk.splejs.support.Journey;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a user administrator does with webhooks, and that nobody else learns of them. */
@EngineTest
@AutoConfigureMockMvc
@Import(Journey.class)
class WebhookPagesTests {

    private static final String LIST = "/integrationer/webhooks";
    private static final String NEW = LIST + "/nyt";
    private static final String OWN = "administrator.0101";
    private static final String OTHER = "administrator.0751";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Journey journey;

    @Autowired
    private SecurityLog log;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void forget() {
        jdbc.sql("update webhook_subscription set state = 'DELETED'").update();
        journey.runJobs();
    }

    @Test
    void aNewWebhookShowsItsSecretOnce() {
        String address = made("https://modtager.example/hook");

        MvcTestResult again = get(address, OWN);

        assertThat(again).hasStatusOk().bodyText().contains("https://modtager.example/hook", "Aktivt");
        assertThat(again).bodyText().doesNotContain("whsec_");
        assertThat(get(LIST, OWN)).bodyText().contains("https://modtager.example/hook");
        assertThat(jdbc.sql("select count(*) from webhook_subscription where address like '%whsec%'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(kinds()).contains(SecurityEvent.Kind.WEBHOOK_MADE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "modtager",
                "http://modtager.example/",
                "https://127.0.0.1/",
                "https://bruger:kode@modtager.example/",
                "https://modtager.example:22/",
                "https://\"><script>alert(1)</script>",
                "${7*7}"
            })
    void anAddressThatCannotBeCalledIsToldAndKept(String address) {
        MvcTestResult answer = mvc.post()
                .uri(NEW)
                .param("adresse", address)
                .param("slags", "solution.published")
                .with(user(OWN))
                .with(csrf())
                .exchange();

        assertThat(answer)
                .hasStatus(422)
                .bodyText()
                .contains("Webhooket kan ikke oprettes endnu", "form-error-message");
        assertThat(answer)
                .bodyText()
                .contains("value=\"" + escaped(address) + "\"")
                .doesNotContain("<script>alert");
        assertThat(answer).bodyText().containsOnlyOnce("checked=\"checked\"");
        assertThat(get(LIST, OWN)).bodyText().contains("Der er ingen webhooks endnu");
    }

    @Test
    void somethingMustBeAskedFor() {
        MvcTestResult answer = mvc.post()
                .uri(NEW)
                .param("adresse", "https://modtager.example/")
                .param("slags", "ping", "nonsense")
                .with(user(OWN))
                .with(csrf())
                .exchange();

        assertThat(answer).hasStatus(422).bodyText().contains("Vælg mindst én slags besked");
    }

    @Test
    void nobodyMakesOneForAnotherOrganisation() {
        MvcTestResult answer = mvc.post()
                .uri(NEW)
                .param("kode", "0751")
                .param("adresse", "https://modtager.example/")
                .param("slags", "solution.published")
                .with(user(OWN))
                .with(csrf())
                .exchange();

        assertThat(answer).hasStatus(422).bodyText().contains("Vælg en organisation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"submitter.0101", "coordinator", "admin", OTHER})
    void nobodyElseLearnsOfIt(String other) {
        String address = made("https://modtager.example/hemmelig");

        assertThat(get(address, other)).hasStatus(404);
        assertThat(get(address + "/slet", other)).hasStatus(404);
        for (String deed : List.of(
                "/proev", "/pause", "/genoptag", "/slet", "/leverancer/11111111-1111-1111-1111-111111111111/igen")) {
            assertThat(post(address + deed, other)).as(deed).hasStatus(404);
        }
        if (other.equals(OTHER)) {
            assertThat(get(LIST, other)).hasStatusOk().bodyText().doesNotContain("hemmelig");
        }
        assertThat(get(address, OWN)).bodyText().contains("Aktivt");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        for (String id : List.of("x", "11111111-1111-1111-1111-111111111111", "nyt-x")) {
            assertThat(get(LIST + "/" + id, OWN)).hasStatus(404);
        }
        assertThat(post(made("https://modtager.example/") + "/leverancer/x/igen", OWN))
                .hasStatus(404);
    }

    @Test
    void anOrganisationHasTenAtMost() {
        for (int number = 0; number < 10; number++) {
            made("https://modtager.example/" + number);
        }

        assertThat(make("https://modtager.example/11"))
                .hasStatus(422)
                .bodyText()
                .contains("allerede 10 webhooks");
    }

    @Test
    void aTestStandsInTheLogWithWhatCameOfIt() {
        String address = made("https://findes-ikke.invalid/");

        assertThat(post(address + "/proev", OWN)).hasStatus(302);
        assertThat(get(address, OWN)).bodyText().contains("Prøve", "Venter", "msg_", "Snarest");
        journey.runJobs();

        assertThat(get(address, OWN)).bodyText().contains("fører ikke til en server på det åbne internet");
        assertThat(get(LIST, OWN)).bodyText().contains("Svarer ikke");
    }

    @Test
    void itIsPausedResumedAndDeleted() {
        String address = made("https://modtager.example/");

        assertThat(post(address + "/pause", OWN)).hasStatus(302);
        assertThat(get(address, OWN)).bodyText().contains("På pause").doesNotContain("Send en prøve");
        assertThat(post(address + "/genoptag", OWN)).hasStatus(302);
        assertThat(get(address, OWN)).bodyText().contains("Aktivt");
        assertThat(get(address + "/slet", OWN)).bodyText().contains("Der sendes ikke mere hertil");
        assertThat(post(address + "/slet", OWN)).hasStatus(302);

        assertThat(get(address, OWN)).hasStatus(404);
        assertThat(get(LIST, OWN)).bodyText().contains("Der er ingen webhooks endnu");
        assertThat(kinds()).contains(SecurityEvent.Kind.WEBHOOK_DELETED);
    }

    private String made(String to) {
        MvcTestResult answer = make(to);
        assertThat(answer).hasStatus(302);
        assertThat(String.valueOf(answer.getMvcResult().getFlashMap().get("secret")))
                .startsWith("whsec_");
        return answer.getResponse().getHeader("Location");
    }

    private MvcTestResult make(String to) {
        return mvc.post()
                .uri(NEW)
                .param("adresse", to)
                .param("slags", "solution.published", "adoption.opened")
                .with(user(OWN))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult get(String address, String who) {
        return mvc.get().uri(address).with(user(who)).exchange();
    }

    private MvcTestResult post(String address, String who) {
        return mvc.post().uri(address).with(user(who)).with(csrf()).exchange();
    }

    private List<SecurityEvent.Kind> kinds() {
        return log.of(new UserId(OWN)).stream().map(SecurityEvent::kind).toList();
    }

    private static String escaped(String text) {
        return text.replace("\"", "&quot;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
