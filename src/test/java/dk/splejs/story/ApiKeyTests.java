package dk.splejs.story;

import static dk.splejs.support.FormAnswers.accept;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.Journal;
import dk.splejs.proposal.JournalEntry;
import dk.splejs.proposal.ProposalId;
import dk.splejs.security.ApiKeys;
import dk.splejs.security.KeyScope;
import dk.splejs.security.NewApiKey;
import dk.splejs.security.UserId;
import dk.splejs.support.EngineTest;
import dk.splejs.support.Journey;
import dk.splejs.support.StatementCounter;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The life of a key, from the page on which it is made to the day on which it is revoked; and what it may meanwhile. */
@EngineTest
@AutoConfigureMockMvc
@Import({Journey.class, StatementCounter.class})
class ApiKeyTests {

    private static final String PAGE = "/integrationer/noegler";
    private static final Pattern SECRET = Pattern.compile("splejs_[0-9a-f]{16}_[0-9a-f]{72}");
    private static final LocalDate NEXT_YEAR = LocalDate.of(2099, 1, 1);
    private static final String PROPOSAL =
            "{\"title\": \"Byggesager\", \"summary\": \"Kort\", \"description\": \"Langt\"}";
    private static final String ENTRY = "{\"title\": \"Fra et andet system\", \"summary\": \"Kort\"}";

    @Autowired
    private Journey journey;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApiKeys keys;

    @Autowired
    private Journal journal;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Test
    void aKeyIsMadeUsedAndRevoked() {
        MvcTestResult made =
                post("administrator.0751", PAGE, "navn", "Kitos", "omfang", "PROPOSALS_READ", "udloeber", day());
        String secret = secretAfter(made);
        String id = secret.substring(7, 23);

        assertThat(get("administrator.0751", PAGE))
                .hasStatusOk()
                .bodyText()
                .contains("Kitos", "key-" + id, "Aldrig")
                .doesNotContain(secret);
        assertThat(call(secret, HttpMethod.GET, "/api/v1/catalogue", "")).hasStatusOk();
        assertThat(get("coordinator", PAGE))
                .hasStatusOk()
                .bodyText()
                .contains("key-" + id)
                .doesNotContain(id + "/spaer");
        assertThat(get("administrator.0101", PAGE)).hasStatusOk().bodyText().doesNotContain("key-" + id);
        assertThat(get("administrator.0751", "/mine-data.json")).bodyText().contains("\"id\":\"" + id + "\"");
        assertThat(get("administrator.0751", "/mine-data")).bodyText().contains("Kitos (0751)");
        assertThat(post("administrator.0101", PAGE + "/" + id + "/spaer")).hasStatus(404);
        assertThat(post("coordinator", PAGE + "/" + id + "/spaer")).hasStatus(403);

        assertThat(post("administrator.0751", PAGE + "/" + id + "/spaer")).hasStatus(302);

        assertThat(call(secret, HttpMethod.GET, "/api/v1/catalogue", "")).hasStatus(401);
        assertThat(get("administrator.0751", PAGE)).bodyText().contains("Spærret");
        assertThat(events("KEY_MADE")).contains("administrator.0751 " + PAGE + "/" + id);
        assertThat(events("KEY_REVOKED")).contains("administrator.0751 " + PAGE + "/" + id);
        assertThat(events("KEY_REFUSED")).contains("key-" + id + " /api/v1/catalogue");
    }

    @Test
    void operationsCanStopAKeyThatGotOut() {
        String secret = key(KeyScope.PROPOSALS_READ);

        assertThat(post("admin", PAGE + "/" + secret.substring(7, 23) + "/spaer"))
                .hasStatus(302);

        assertThat(call(secret, HttpMethod.GET, "/api/v1/catalogue", "")).hasStatus(401);
    }

    @Test
    void theSecretIsInNoLog() {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        log.start();
        root.addAppender(log);
        try {
            String secret = secretAfter(
                    post("administrator.0751", PAGE, "navn", "Log", "omfang", "CATALOGUE_WRITE", "udloeber", day()));
            call(secret, HttpMethod.PUT, "/api/v1/organisations/0751/catalogue/log/1", "{");
            call(secret + "x", HttpMethod.GET, "/api/v1/catalogue", "");

            assertThat(log.list).noneMatch(event -> event.getFormattedMessage().contains(secret.substring(24, 60)));
            assertThat(events("KEY_REFUSED")).noneMatch(line -> line.contains(secret.substring(24, 60)));
        } finally {
            root.detachAppender(log);
        }
    }

    @Test
    void whatIsMissingIsToldAndWhatWasTypedIsKept() {
        assertThat(post("administrator.0751", PAGE, "navn", "  ", "udloeber", "i morgen"))
                .hasStatus(422)
                .bodyText()
                .contains("Skriv, hvilket system", "Vælg mindst én ting", "Vælg en dato", "i morgen");
        assertThat(post(
                        "administrator.0751",
                        PAGE,
                        "navn",
                        "010190-1234",
                        "omfang",
                        "PROPOSALS_READ",
                        "udloeber",
                        day()))
                .hasStatus(422)
                .bodyText()
                .contains("CPR-nummer", "010190-1234");
        assertThat(post("administrator.0751", PAGE, "navn", "x".repeat(61), "omfang", "ALT", "udloeber", "2020-01-01"))
                .hasStatus(422)
                .bodyText()
                .contains("højst være på 60", "Vælg mindst én ting", "Vælg en dato");
    }

    @ParameterizedTest
    @CsvSource({"administrator.0751, 0101", "administrator.0101, 0751", "coordinator, 0751", "admin, 0751"})
    void nobodyMakesAKeyForAnOrganisationThatTheyDoNotAdminister(String who, String organisation) {
        long before = count("api_key");
        MvcTestResult refused = post(
                who, PAGE, "organisation", organisation, "navn", "X", "omfang", "PROPOSALS_READ", "udloeber", day());

        assertThat(refused).hasStatus(403);
        assertThat(count("api_key")).isEqualTo(before);
    }

    @Test
    void aNameIsShownAsItWasWritten() {
        String hostile = "<img src=x onerror=ramt()>${1234567*7}";
        String secret = secretAfter(
                post("administrator.0751", PAGE, "navn", hostile, "omfang", "CATALOGUE_WRITE", "udloeber", day()));
        MvcTestResult entry = call(secret, HttpMethod.PUT, "/api/v1/organisations/0751/catalogue/ramt/1", ENTRY);
        String slug = jdbc.sql("select slug from catalogue_entry where external_source = '0751.ramt'")
                .query(String.class)
                .single();

        assertThat(entry).hasStatus(201);
        for (String page : List.of(PAGE, "/mine-data", "/katalog/" + slug + "/historik")) {
            assertThat(get("administrator.0751", page))
                    .hasStatusOk()
                    .bodyText()
                    .contains("&lt;img src=x onerror=ramt()&gt;${1234567*7}")
                    .doesNotContain("<img src=x", "8641969");
        }
    }

    /** {@code x} is done or read, {@code -} is not there, {@code f} refused. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            scope           | own, members, private of others, public catalogue, submit, submit for others, entry, entry of others
            PROPOSALS_READ  | xx-xffff
            PROPOSALS_WRITE | ---xxfff
            CATALOGUE_WRITE | ---xffxf
            """)
    void eachScopeOpensItsOwnDoorsAndNoOthers(KeyScope scope, String expected) {
        String secret = key(scope);
        String own = reference("0751", "own");
        String members = reference("0461", "members");
        String hidden = reference("0461", "own");
        String seen = read(secret, "/api/v1/proposals/" + own)
                + read(secret, "/api/v1/proposals/" + members)
                + read(secret, "/api/v1/proposals/" + hidden)
                + read(secret, "/api/v1/catalogue")
                + meaning(call(secret, HttpMethod.POST, "/api/v1/proposals", PROPOSAL))
                + meaning(call(
                        secret,
                        HttpMethod.POST,
                        "/api/v1/proposals",
                        PROPOSAL.replace("}", ", \"organisation\": \"0461\"}")))
                + meaning(call(
                        secret, HttpMethod.PUT, "/api/v1/organisations/0751/catalogue/matrix/" + scope.name(), ENTRY))
                + meaning(call(
                        secret, HttpMethod.PUT, "/api/v1/organisations/0461/catalogue/matrix/" + scope.name(), ENTRY));

        assertThat(seen).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/mine-data", "/integrationer/noegler", "/opgaver", "/forslag/nyt", "/medarbejdere"})
    void aKeyOpensNoPage(String page) {
        for (KeyScope scope : KeyScope.values()) {
            assertThat(call(key(scope), HttpMethod.GET, page, "")).hasStatus3xxRedirection();
        }
    }

    @Test
    void theDecisionLogSaysWhichKeySubmitted() {
        String secret = key(KeyScope.PROPOSALS_WRITE);

        MvcTestResult sent = call(secret, HttpMethod.POST, "/api/v1/proposals", PROPOSAL);

        assertThat(sent).hasStatus(201);
        String location = String.valueOf(sent.getResponse().getHeader("Location"));
        ProposalId id = ProposalId.of(jdbc.sql("select id from proposal where reference = ?")
                .param(location.substring(location.lastIndexOf('/') + 1))
                .query(String.class)
                .single());
        JournalEntry line = journal.of(id).get(0);
        assertThat(line.action()).isEqualTo("proposal.submitted");
        assertThat(line.actor()).isEqualTo(new UserId("key-" + secret.substring(7, 23)));
        assertThat(line.actorName()).isEqualTo("Nøgle: Prøve");
        assertThat(line.organisation()).isEqualTo(new OrganisationCode("0751"));
        assertThat(journey.openSteps(id)).isNotEmpty();
    }

    @Test
    void anotherSitesPageWritesNothingByAKey() {
        assertThat(mvc.post()
                        .uri("/api/v1/proposals")
                        .header("Authorization", "Bearer " + key(KeyScope.PROPOSALS_WRITE))
                        .header("Origin", "https://evil.example")
                        .contentType("application/json")
                        .content(PROPOSAL))
                .hasStatus(403);
    }

    @Test
    void aListOfKeysTakesAFixedNumberOfStatements() throws Exception {
        key(KeyScope.PROPOSALS_READ);
        get("admin", PAGE);
        int few = StatementCounter.during(() -> get("admin", PAGE)).size();
        for (int number = 0; number < 10; number++) {
            key(KeyScope.PROPOSALS_READ);
        }

        assertThat(StatementCounter.during(() -> get("admin", PAGE))).hasSize(few);
    }

    private String reference(String owner, String visibility) {
        ProposalId id = journey.submit(owner);
        journey.screen(id, accept("2", "0147"));
        jdbc.sql("update proposal set visibility = ? where id = ?")
                .params(visibility.toUpperCase(Locale.ROOT), id.value())
                .update();
        return journey.view(id).requireReference();
    }

    private String key(KeyScope scope) {
        return keys.make(
                        new UserId("administrator.0751"),
                        new NewApiKey(new OrganisationCode("0751"), "Prøve", Set.of(scope), NEXT_YEAR))
                .secret();
    }

    private String day() {
        return LocalDate.now(clock).plusMonths(6).toString();
    }

    /** The secret stands on the page that follows, once. */
    private String secretAfter(MvcTestResult made) {
        assertThat(made).hasStatus(302).hasHeader("Location", PAGE);
        MvcTestResult page = mvc.get()
                .uri(PAGE)
                .with(user("administrator.0751"))
                .flashAttrs(made.getMvcResult().getFlashMap())
                .exchange();
        assertThat(page).hasStatusOk().bodyText().contains("Den vises kun denne ene gang");
        Matcher secret = SECRET.matcher(body(page));
        assertThat(secret.find()).isTrue();
        return secret.group();
    }

    private String read(String secret, String path) {
        return meaning(call(secret, HttpMethod.GET, path, ""));
    }

    private static String meaning(MvcTestResult answer) {
        return switch (answer.getResponse().getStatus()) {
            case 200, 201 -> "x";
            case 404 -> "-";
            case 403 -> "f";
            default -> "(" + answer.getResponse().getStatus() + " " + body(answer) + ")";
        };
    }

    private MvcTestResult call(String secret, HttpMethod method, String path, String body) {
        var request = mvc.method(method).uri(path).header("Authorization", "Bearer " + secret);
        return body.isEmpty()
                ? request.exchange()
                : request.contentType("application/json").content(body).exchange();
    }

    private MvcTestResult get(String who, String path) {
        return mvc.get().uri(path).with(user(who)).exchange();
    }

    private MvcTestResult post(String who, String path, String... fields) {
        var request = mvc.post().uri(path).with(user(who)).with(csrf());
        for (int number = 0; number < fields.length; number += 2) {
            request = request.param(fields[number], fields[number + 1]);
        }
        return request.exchange();
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> events(String kind) {
        return jdbc.sql("select coalesce(user_id, '') || ' ' || path from security_event where kind = ?")
                .param(kind)
                .query(String.class)
                .list();
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
