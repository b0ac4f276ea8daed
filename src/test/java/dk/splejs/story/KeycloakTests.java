package dk.splejs.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dk.splejs.support.FormAnswers.accept;
import static dk.splejs.support.FormAnswers.commit;
import static dk.splejs.support.FormAnswers.estimate;
import static dk.splejs.support.FormAnswers.need;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PageAssertions;
import com.microsoft.playwright.options.Cookie;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.ProposalId;
import dk.splejs.security.Actor;
import dk.splejs.security.Membership;
import dk.splejs.security.People;
import dk.splejs.security.Role;
import dk.splejs.security.SecurityEvent;
import dk.splejs.security.SecurityLog;
import dk.splejs.security.UserId;
import dk.splejs.security.web.HttpUser;
import dk.splejs.support.Chromium;
import dk.splejs.support.Journey;
import dk.splejs.support.Keycloak;
import dk.splejs.support.OneTimePassword;
import dk.splejs.support.Tasklist;
import dk.splejs.support.TasklistForm;
import dk.splejs.support.WithChromium;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** People log in with a real Keycloak, in a real browser; passwords of Splejs are switched off for people. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT,
        properties = {
            "camunda.bpm.job-execution.enabled=false",
            "camunda.bpm.generate-unique-process-engine-name=true",
            "splejs.login.passwords=false",
            "splejs.login.passwords-decide=true",
            "splejs.login.oidc.claims.cvr=organisation.cvr",
            "splejs.login.oidc.claims.groups=groups",
            "splejs.login.oidc.groups.reviewer=splejs-reviewers",
            "splejs.login.oidc.groups.budget=splejs-budget",
            "splejs.login.oidc.groups.board=splejs-board",
            "splejs.login.oidc.levels=low,substantial",
            "splejs.login.oidc.minimum-level=low",
            "splejs.login.oidc.decision-level=substantial",
            "spring.security.oauth2.client.registration.kommune.client-id=splejs",
            "spring.security.oauth2.client.registration.kommune.client-secret=" + Keycloak.CLIENT_SECRET
        })
@ActiveProfiles("test")
@Import({Journey.class, Tasklist.class})
@WithChromium
class KeycloakTests {

    private static final String AARHUS = "0751";
    private static final List<String> OTHERS = List.of("0101", "0147", "0461");
    private static final OneTimePassword TELEPHONE = new OneTimePassword("en-hemmelighed-til-test");
    private static final int PATIENCE = 30_000;
    private static final Pattern LOG_IN_PAGE = Pattern.compile(".*/log-ind([?#].*)?");
    private static final Pattern AT_THE_PROVIDER = Pattern.compile(".*/realms/splejs/.*");
    private static final String APPROVE = "Godkend: løsningen sættes i gang og offentliggøres i kataloget";
    private static final String REASON = "Det er den rigtige afgørelse, også på den lange bane.";

    private static final int PORT = Keycloak.freePort();

    private static Keycloak keycloak;
    private static Chromium chromium;

    @Autowired
    private Journey journey;

    @Autowired
    private People people;

    @Autowired
    private SecurityLog log;

    @Autowired
    private Tasklist tasklist;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient database;

    private Page page;

    /** Splejs starts meanwhile: it asks a provider nothing before somebody logs in. */
    @BeforeAll
    static void start() {
        keycloak = Keycloak.start(address(""));
        chromium = new Chromium();
    }

    @DynamicPropertySource
    static void tell(DynamicPropertyRegistry settings) {
        settings.add("server.port", () -> PORT);
        settings.add("splejs.base-url", () -> address("/"));
        settings.add("spring.security.oauth2.client.provider.kommune.issuer-uri", () -> keycloak.issuer());
    }

    @AfterAll
    static void end() {
        chromium.close();
        keycloak.close();
    }

    @BeforeEach
    void openPage() {
        keycloak.awaitStart();
        page = chromium.newPage(1280, 900);
        page.setDefaultTimeout(PATIENCE);
    }

    @AfterEach
    void closePage() {
        page.context().close();
    }

    @Test
    void aReviewerComesInByTheMunicipalitysLogInWithTheRolesOfTheirGroupsAndIsInTasklistToo() {
        page.navigate(address("/opgaver"));
        assertThat(page.locator("#password")).hasCount(0);
        Chromium.picture(page, "log-in-provider");
        String before = sessionId();
        begin("rasmus");

        assertThat(page).hasURL(Pattern.compile(".*/opgaver([?].*)?"));
        assertThat(page.locator("header").first()).containsText("Rasmus Revy");
        assertThat(sessionId()).isNotEqualTo(before);
        Actor rasmus = person("Rasmus Revy");
        assertThat(rasmus.memberships())
                .containsExactlyInAnyOrder(
                        Membership.of(Role.REVIEWER, new OrganisationCode(AARHUS)),
                        Membership.of(Role.BUDGET, new OrganisationCode(AARHUS)));
        assertThat(rasmus.id().value()).matches("55133018-[0-9a-f]{32}");
        assertThat(kinds(rasmus)).endsWith(SecurityEvent.Kind.LOGGED_IN, SecurityEvent.Kind.ROLES_CHANGED);

        page.navigate(address("/camunda/app/tasklist/" + engine.getName() + "/"));
        assertThat(page.locator("[cam-widget-header]")).containsText("Rasmus Revy");
    }

    @Test
    void theProviderIsAskedWithStateNonceAndProofKeyAndSendsPeopleBackToTheConfiguredAddress() {
        String asked = HttpUser.location(tasklist.visitor()
                .get("/oauth2/authorization/kommune?opgave=../../ondt", "X-Forwarded-Host", "ond.example"));

        assertThat(asked)
                .startsWith(keycloak.issuer())
                .contains("state=", "nonce=", "code_challenge=", "code_challenge_method=S256")
                .contains("redirect_uri=http://localhost:" + PORT + "/login/oauth2/code/kommune")
                .doesNotContain("acr_values", "ond.example");
    }

    @Test
    void anApprovalAsksForTwoFactorsInTasklistAndOnOurPagesAndIsMadeOnceTheyAreShown() {
        ProposalId proposal = awaitingTheBoard();
        String taskId = journey.step("Task_ApproveProposal", proposal).taskId();
        page.navigate(address("/camunda/app/tasklist/" + engine.getName() + "/#/?task=" + taskId));
        begin("bodil");
        page.locator("button.claim").click();
        TasklistForm form = new TasklistForm(page.locator(".fjs-container"));
        form.choose(APPROVE).type("Begrundelse", REASON);
        form.root().locator("button[type=submit]").click();

        Locator refusal = page.locator(".page-notifications .alert-danger");
        assertThat(refusal)
                .containsText(
                        "Denne beslutning kræver login med to faktorer",
                        new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
        assertThat(form.root().locator("textarea")).hasValue(REASON);
        Chromium.picture(page, "tasklist-two-factors");

        stepUp(proposal, taskId);
        page.locator("main button[type=submit].button-primary").click();
        assertThat(page).hasURL(Pattern.compile(".*/forslag/F-.*"));
        assertThat(journey.openSteps(proposal)).isEmpty();
        assertThat(kinds(person("Bodil Bestyrelse"))).contains(SecurityEvent.Kind.SECOND_FACTOR_MISSING);
    }

    /** On our own page: refused with what was typed still there, then let through. */
    private void stepUp(ProposalId proposal, String taskId) {
        page.navigate(address("/opgaver/" + taskId));
        page.getByLabel(APPROVE).check();
        page.fill("[name=reason]", REASON);
        page.locator("main button[type=submit].button-primary").click();
        assertThat(page.locator("main .alert-warning")).containsText("kræver login med to faktorer");
        assertThat(page.locator("[name=reason]")).hasValue(REASON);
        assertThat(journey.openSteps(proposal)).hasSize(1);
        Chromium.picture(page, "task-two-factors");

        page.locator("main .alert-warning a").click();
        page.fill("#otp", TELEPHONE.now());
        page.click("#kc-login");
        assertThat(page).hasURL(Pattern.compile(".*/opgaver/" + taskId));
        assertThat(page.locator("main .alert-warning")).hasCount(0);
        page.getByLabel(APPROVE).check();
        page.fill("[name=reason]", REASON);
    }

    @Test
    void somebodyFromAnOrganisationThatDoesNotTakePartIsToldWhatToDoAndLeavesNothingBehind() {
        refused("fremmed", "Din organisation er ikke med i Splejs");

        assertThat(database.sql("select count(*) from person where name like 'Frede%' or user_id like '12345674%'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(log.page(1)).extracting(SecurityEvent::kind).contains(SecurityEvent.Kind.ORGANISATION_UNKNOWN);
    }

    @Test
    void whoseProviderLeavesSomethingOutIsToldWhomToAsk() {
        refused("uden", "Dit login sendte ikke alt det, som Splejs skal bruge");

        assertThat(log.page(1)).extracting(SecurityEvent::kind).contains(SecurityEvent.Kind.CLAIM_MISSING);
    }

    @Test
    void loggingOutOnOurPagesEndsTasklistAndTheProvidersSessionToo() {
        logIn("rasmus");
        int open = keycloak.sessions("rasmus");
        page.locator("form[action='/log-ud'] button").first().click();

        assertThat(page).hasURL(Pattern.compile(".*/log-ind\\?logout"));
        isOutEverywhere(open);
    }

    @Test
    void loggingOutOfTasklistEndsOurSessionAndTheProvidersToo() {
        logIn("rasmus");
        int open = keycloak.sessions("rasmus");
        page.navigate(address("/camunda/app/tasklist/" + engine.getName() + "/"));
        page.locator("[cam-widget-header] .account").first().click();
        page.locator(".logout a").first().click();

        isOutEverywhere(open);
    }

    @Test
    void whenTheProviderEndsASessionOursEndsToo() {
        logIn("rasmus");
        Actor rasmus = person("Rasmus Revy");
        keycloak.logOut("rasmus");

        await().atMost(Duration.ofSeconds(30))
                .until(() -> kinds(rasmus).contains(SecurityEvent.Kind.LOGGED_OUT_BY_PROVIDER));
        page.navigate(address("/opgaver"));
        assertThat(page).hasURL(LOG_IN_PAGE);
    }

    @Test
    void aLogoutTokenThatIsForgedEndsNothing() {
        logIn("rasmus");
        HttpUser stranger = tasklist.visitor();
        String forged = "eyJhbGciOiJub25lIn0.eyJpc3MiOiJ4In0.";

        assertThat(stranger.post("/logout/connect/back-channel/kommune", Map.of("logout_token", forged))
                        .statusCode())
                .isEqualTo(400);
        page.navigate(address("/opgaver"));
        assertThat(page).hasURL(Pattern.compile(".*/opgaver.*"));
    }

    @Test
    void aRoleThatIsTakenAwayAtTheProviderIsGoneAtTheNextLogInAlsoInTasklist() {
        ProposalId proposal = journey.submit("0461");
        journey.screen(proposal, accept("2", AARHUS, "0101"));
        String reference = journey.view(proposal).requireReference();
        logIn("ronja");
        assertThat(tasksOf(reference)).isEqualTo(1);

        keycloak.takeOut("ronja", "splejs-reviewers");
        page.navigate(address("/oauth2/authorization/kommune"));
        assertThat(page).hasURL(Pattern.compile(".*localhost:" + PORT + "/.*"));

        assertThat(person("Ronja Rolle").memberships()).isEmpty();
        assertThat(page.request().get(address(tasksPath(reference))).status()).isEqualTo(403);
    }

    @Test
    void peopleComeInWithNoPasswordOfSplejsButTheApiStillTakesOne() {
        HttpUser visitor = tasklist.visitor();
        String path = "/camunda/api/admin/auth/user/" + engine.getName() + "/login/tasklist";
        visitor.get("/camunda/app/tasklist/" + engine.getName() + "/");
        String token = String.valueOf(visitor.cookie("XSRF-TOKEN"));

        assertThat(visitor.post(path, Map.of("username", "board.1", "password", "splejs"), "X-XSRF-TOKEN", token)
                        .statusCode())
                .isEqualTo(401);
        assertThat(visitor.post("/log-ind", Map.of("username", "board.1", "password", "splejs"))
                        .statusCode())
                .isNotEqualTo(200);
        assertThat(HttpUser.location(visitor.get("/opgaver"))).contains("/log-ind");
        String basic = java.util.Base64.getEncoder().encodeToString("submitter.0751:splejs".getBytes());
        assertThat(visitor.postJson("/api/v1/proposals", "{}", "Authorization", "Basic " + basic)
                        .statusCode())
                .isEqualTo(400);
    }

    private ProposalId awaitingTheBoard() {
        ProposalId proposal = journey.submit("0461");
        journey.screen(proposal, accept("2", OTHERS.toArray(String[]::new)));
        journey.review(proposal, OTHERS, need());
        journey.estimate(proposal, estimate("100000", "12000", "inhabitants"));
        journey.answerShares(proposal, OTHERS, commit());
        return proposal;
    }

    private void logIn(String username) {
        page.navigate(address("/opgaver"));
        begin(username);
        assertThat(page).hasURL(Pattern.compile(".*/opgaver.*"));
    }

    /** From our log-in page. */
    private void begin(String username) {
        page.getByText("Log ind med din kommunes login").click();
        page.fill("#username", username);
        page.fill("#password", Keycloak.PASSWORD);
        page.click("#kc-login");
    }

    private void refused(String username, String text) {
        page.navigate(address("/log-ind"));
        begin(username);
        assertThat(page.locator("main .alert-error")).containsText(text);
        assertThat(page.locator("main a.button-primary")).hasAttribute("href", Pattern.compile(".*\\?igen"));
        Chromium.picture(page, "log-in-refused-" + username);
        page.navigate(address("/opgaver"));
        assertThat(page).hasURL(LOG_IN_PAGE);
    }

    private void isOutEverywhere(int openBefore) {
        assertThat(page).hasURL(LOG_IN_PAGE, new PageAssertions.HasURLOptions().setTimeout(PATIENCE));
        await().atMost(Duration.ofMillis(PATIENCE)).until(() -> keycloak.sessions("rasmus") == openBefore - 1);
        page.navigate(address("/camunda/app/tasklist/" + engine.getName() + "/"));
        assertThat(page).hasURL(LOG_IN_PAGE);
        page.getByText("Log ind med din kommunes login").click();
        assertThat(page).hasURL(AT_THE_PROVIDER);
        assertThat(page.locator("#password")).isVisible();
    }

    private int tasksOf(String reference) {
        APIResponse answer = page.request().get(address(tasksPath(reference)));
        return tasklist.parse(answer.text()).get("count").asInt();
    }

    private String tasksPath(String reference) {
        return tasklist.path("/task/count?nameLike=%25" + reference + "%20%25");
    }

    private Actor person(String name) {
        String userId = database.sql("select user_id from person where name = ?")
                .param(name)
                .query(String.class)
                .single();
        return people.actor(new UserId(userId)).orElseThrow();
    }

    private List<SecurityEvent.Kind> kinds(Actor actor) {
        return log.of(actor.id()).stream().map(SecurityEvent::kind).toList();
    }

    private String sessionId() {
        return page.context().cookies(address("/")).stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .map((Cookie cookie) -> cookie.value)
                .findFirst()
                .orElse("");
    }

    private static String address(String path) {
        return "http://localhost:" + PORT + path;
    }
}
