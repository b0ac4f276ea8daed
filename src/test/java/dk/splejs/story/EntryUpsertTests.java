package dk.splejs.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.splejs.catalogue.EditableEntry;
import dk.splejs.catalogue.EntryContent;
import dk.splejs.catalogue.EntryEditing;
import dk.splejs.catalogue.Texts;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.security.Actors;
import dk.splejs.security.ApiKeys;
import dk.splejs.security.KeyScope;
import dk.splejs.security.NewApiKey;
import dk.splejs.security.UserId;
import dk.splejs.support.EngineTest;
import dk.splejs.support.Journey;
import dk.splejs.support.StatementCounter;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Another system keeps its organisation's entries of the catalogue. */
@EngineTest
@AutoConfigureMockMvc
@Import({Journey.class, StatementCounter.class})
class EntryUpsertTests {

    private static final String MINE = "/api/v1/organisations/0751/catalogue/kitos/";
    private static final int STATEMENTS = 12;
    private static final Map<String, Object> FULL = Map.ofEntries(
            Map.entry("title", "Åben journal"),
            Map.entry("summary", "Journaliserer selv"),
            Map.entry("description", "Lang tekst"),
            Map.entry("version", "2.4"),
            Map.entry("licence", "Egen licens"),
            Map.entry("repositories", List.of("https://git.example/a", "https://git.example/b")),
            Map.entry("documentation", "https://docs.example/a"),
            Map.entry("supplier", "Leverandøren"),
            Map.entry("hoursSaved", 1200),
            Map.entry("contactName", "Digitalisering"),
            Map.entry("contactMail", "faelles-kontakt@aarhus.example"),
            Map.entry("kle", "27.36"),
            Map.entry("fieldsOfWork", List.of("social")),
            Map.entry("technologies", List.of("Java", "RPA")),
            Map.entry("itSystems", List.of("SBSYS")));

    @Autowired
    private Journey journey;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApiKeys keys;

    @Autowired
    private EntryEditing editing;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ObjectMapper json;

    private String key = "";
    private String address = "";

    @BeforeEach
    void aSystemOfAarhus() {
        assertThat(journey.municipalities()).isNotEmpty();
        key = keys.make(
                        new UserId("administrator.0751"),
                        new NewApiKey(
                                new OrganisationCode("0751"),
                                "Kitos",
                                Set.of(KeyScope.CATALOGUE_WRITE),
                                LocalDate.of(2099, 1, 1)))
                .secret();
        address = MINE + UUID.randomUUID();
    }

    @Test
    void anEntryIsMadeAndSaysAllThatWasSent() throws JsonProcessingException {
        MvcTestResult made = put(FULL);

        assertThat(made).hasStatus(201);
        String location = header(made, "Location");
        assertThat(header(made, "ETag")).matches("\"\\d+\"");
        assertThat(read(made).get("outcome").asText()).isEqualTo("created");
        assertThat(read(made).get("links").get("self").asText()).isEqualTo(location);
        MvcTestResult entry = mvc.get().uri(location).exchange();
        assertThat(entry).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                        {"title": "Åben journal", "licence": "Egen licens", "owner": {"code": "0751"},
                         "repositories": ["https://git.example/a", "https://git.example/b"], "kle": "27.36",
                         "technologies": ["Java", "RPA"], "state": "current"}
                        """);
        EntryContent content = content(slug(made));
        assertThat(content.particulars().hoursSaved()).isEqualTo(1200);
        assertThat(content.particulars().contact()).isNotNull();
        assertThat(body(entry)).doesNotContain("faelles-kontakt", "Digitalisering");
        assertThat(body(made)).doesNotContain("faelles-kontakt", "Digitalisering");
        assertThat(body(mvc.get().uri("/katalog/" + slug(made)).exchange())).doesNotContain("faelles-kontakt");
        assertThat(log(slug(made))).containsExactly("IMPORTED Nøgle: Kitos 0751");
    }

    @Test
    void theSameSaidTwiceChangesNothing() {
        MvcTestResult first = put(FULL);
        MvcTestResult second = put(new LinkedHashMap<>(FULL));

        assertThat(second).hasStatusOk().bodyJson().extractingPath("$.outcome").isEqualTo("unchanged");
        assertThat(header(second, "ETag")).isEqualTo(header(first, "ETag"));
        assertThat(log(slug(first))).hasSize(1);
        assertThat(jdbc.sql("select count(*) from catalogue_entry where external_id = ?")
                        .param(address.substring(MINE.length()))
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void somethingNewIsTakenOverAndWhatIsLeftOutIsEmpty() {
        MvcTestResult first = put(FULL);
        MvcTestResult second = put(Map.of("title", "Åben journal 2", "summary", "Journaliserer selv", "state", "left"));

        assertThat(second).hasStatusOk().bodyJson().extractingPath("$.outcome").isEqualTo("updated");
        assertThat(slug(second)).isEqualTo(slug(first));
        assertThat(header(second, "ETag")).isNotEqualTo(header(first, "ETag"));
        EntryContent content = content(slug(second));
        assertThat(content.texts().title()).isEqualTo("Åben journal 2");
        assertThat(content.state().word()).isEqualTo("left");
        assertThat(content.particulars().version()).isNull();
        assertThat(content.particulars().repositories()).isEmpty();
        // What the system cannot read it does not wipe out by leaving it out
        assertThat(content.particulars().contact()).isNotNull();
        assertThat(log(slug(second))).hasSize(2);
        put(Map.of("title", "Åben journal 2", "summary", "Journaliserer selv", "contactMail", ""));
        assertThat(content(slug(second)).particulars().contact()).isNull();
    }

    @Test
    void whatPeopleWroteHereStaysUntilTheSystemSaysSomethingNewOrMeansIt() {
        MvcTestResult made = put(FULL);
        EditableEntry read = editing.read(Actors.submitter("0751"), slug(made));
        editing.change(Actors.submitter("0751"), slug(made), read.version(), retitled(read.content()));

        assertThat(put(FULL))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.outcome")
                .isEqualTo("unchanged");
        assertThat(content(slug(made)).texts().title()).isEqualTo("Rettet her");

        assertThat(put(FULL, "If-Match", header(made, "ETag"))).hasStatus(412);
        String now = header(put(FULL), "ETag");
        MvcTestResult meant = put(FULL, "If-Match", now);
        assertThat(meant).hasStatusOk().bodyJson().extractingPath("$.outcome").isEqualTo("updated");
        assertThat(content(slug(made)).texts().title()).isEqualTo("Åben journal");
    }

    @Test
    void aConditionGuardsWhatOthersWrote() {
        assertThat(put(FULL, "If-Match", "\"0\"")).hasStatus(412);
        assertThat(put(FULL, "If-Match", "*")).hasStatus(412);
        MvcTestResult made = put(FULL, "If-None-Match", "*");
        assertThat(made).hasStatus(201);

        assertThat(put(FULL, "If-None-Match", "*")).hasStatus(412);
        assertThat(put(FULL, "If-Match", "\"4711\"")).hasStatus(412);
        assertThat(put(FULL, "If-Match", "nonsense")).hasStatus(412);
        assertThat(put(FULL, "If-Match", header(made, "ETag"))).hasStatusOk();
        assertThat(put(FULL, "If-Match", "*")).hasStatusOk();
        assertThat(log(slug(made))).hasSize(1);
    }

    @Test
    void theTagOfAReadIsGoodForAWrite() {
        MvcTestResult made = put(FULL);
        String tag =
                mvc.get().uri(header(made, "Location")).exchange().getResponse().getHeader("ETag");

        // Reads have one as soon as they are tagged; until then the write's own serves
        assertThat(put(FULL, "If-Match", tag == null ? header(made, "ETag") : tag))
                .hasStatusOk();
    }

    @ParameterizedTest
    @CsvSource({"0461", "0101", "9999", "x"})
    void whatOtherOrganisationsHaveIsNeitherWrittenNorTold(String code) {
        String there = "/api/v1/organisations/" + code + "/catalogue/kitos/";
        String taken = "taken-" + UUID.randomUUID();
        if (code.startsWith("0")) {
            assertThat(putAs("submitter." + code, there + taken, FULL)).hasStatus(201);
        }

        MvcTestResult existing = putTo(there + taken, FULL);
        MvcTestResult unknown = putTo(there + UUID.randomUUID(), FULL);

        assertThat(existing).hasStatus(403);
        assertThat(unknown).hasStatus(403);
        assertThat(body(existing)).isEqualTo(body(unknown));
    }

    @Test
    void twoOrganisationsMayNumberTheirEntriesAlike() {
        String id = UUID.randomUUID().toString();
        MvcTestResult ours = putTo(MINE + id, FULL);
        MvcTestResult theirs = putAs("submitter.0461", "/api/v1/organisations/0461/catalogue/kitos/" + id, FULL);

        assertThat(ours).hasStatus(201);
        assertThat(theirs).hasStatus(201);
        assertThat(slug(theirs)).isNotEqualTo(slug(ours));
    }

    @ParameterizedTest
    @CsvSource({
        "submitter.0751, 201",
        "coordinator, 201",
        "reviewer.0751, 403",
        "administrator.0751, 403",
        "submitter.0461, 403"
    })
    void peopleWriteItWhoMayEditTheOrganisationsEntries(String who, int status) {
        assertThat(putAs(who, address, FULL)).hasStatus(status);
    }

    @Test
    void everyFieldAtFaultIsNamedAtOnceInTheLanguageThatIsAskedFor() throws JsonProcessingException {
        Map<String, Object> wrong = Map.of(
                "title", "x".repeat(121),
                "repositories", List.of("http://git.example/a"),
                "documentation", "javascript:alert(1)",
                "hoursSaved", 1.5,
                "kle", "ni",
                "fieldsOfWork", List.of("astrology"),
                "state", "gone",
                "contactMail", "ingen",
                "owner", "0101");

        MvcTestResult danish = put(wrong);
        assertThat(danish).hasStatus(400).hasContentType("application/problem+json");
        assertThat(fields(danish))
                .containsExactlyInAnyOrder(
                        "title", "summary", "hoursSaved", "kle", "fieldsOfWork", "state", "contactMail", "owner");
        assertThat(body(danish)).contains("Feltet skal udfyldes.");

        MvcTestResult english = mvc.put()
                .uri(address + "?lang=en")
                .header("Authorization", "Bearer " + key)
                .contentType("application/json")
                .content(json.writeValueAsString(wrong))
                .exchange();
        assertThat(body(english))
                .contains("The solution cannot be accepted", "This field is required.", "at most 120 characters")
                .doesNotContain("skal", "findes");
        assertThat(fields(put(Map.of(
                        "title", "A",
                        "summary", "B",
                        "repositories", List.of("http://git.example/a"),
                        "documentation", "javascript:alert(1)",
                        "technologies", List.of("y".repeat(201)),
                        "contactName", "Uden adresse",
                        "governanceLevel", "2"))))
                .containsExactlyInAnyOrder(
                        "repositories", "documentation", "technologies", "contactMail", "governanceLevel");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{\"title\": [null], \"summary\": {}}",
                "{\"title\": \"A\", \"summary\": \"B\", \"repositories\": \"https://git.example/a\"}",
                "{\"title\": \"A\", \"summary\": \"B\", \"repositories\": [null]}",
                "{\"title\": \"A\", \"summary\": \"B\", \"technologies\": [\"a,b\"]}",
                "{\"title\": \"A\", \"summary\": \"B\", \"fieldsOfWork\": [null]}",
                "{\"title\": \"A\", \"summary\": \"B\", \"fieldsOfWork\": [{\"a\": []}]}",
                "{\"title\": \"A\", \"summary\": \"B\", \"language\": \"tlh\"}",
                "{\"title\": \"A\", \"summary\": \"B\", \"otherLicence\": \"X\"}",
                "{\"title\": \"A\", \"summary\": \"B\", \"licence\": {\"a\": 1}}",
                "{\"title\": \"A\", \"summary\": \"010190-1234\"}",
                "{\"title\": \"A\\u0000\", \"summary\": \"B\"}",
                "{\"title\": \"A\", \"summary\": \"B\", \"proposalId\": \"1\", \"slug\": \"x\", \"version\": 7}"
            })
    void whatMakesNoSenseIsRefused(String body) {
        assertThat(send(address, body)).hasStatus(400).hasContentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"KITOS/1", "ki tos/1", "kitos/%20", "kitos/010190-1234", "kitos/a%22b", "-/1"})
    void aNameThatCannotBeOneIsRefused(String name) {
        assertThat(mvc.put()
                        .uri(URI.create("/api/v1/organisations/0751/catalogue/" + name.replace(" ", "%20")))
                        .header("Authorization", "Bearer " + key)
                        .contentType("application/json")
                        .content("{}"))
                .hasStatus(400);
    }

    @Test
    void aBodyOfMoreThanAMegabyteIsRefused() {
        assertThat(send(address, "{\"title\": \"" + "x".repeat(1024 * 1024) + "\"}"))
                .hasStatus(413);
    }

    @Test
    void onlyTheSecretariatPlacesAnEntryAndASystemLeavesItThere() {
        MvcTestResult made = put(FULL);
        Map<String, Object> placed = new LinkedHashMap<>(FULL);
        placed.put("governanceLevel", "2");
        assertThat(put(placed)).hasStatus(400);
        assertThat(putAs("coordinator", address, placed)).hasStatusOk();

        Map<String, Object> later = new LinkedHashMap<>(FULL);
        later.put("version", "2.5");
        assertThat(put(later)).hasStatusOk();
        assertThat(content(slug(made)).classification().level()).isNotNull();
    }

    @Test
    void scriptsInItStayText() {
        MvcTestResult made = put(Map.of(
                "title",
                "<script>ramt()</script>",
                "summary",
                "<img src=x onerror=ramt()>${1234567*7}",
                "supplier",
                "<b>"));

        assertThat(body(mvc.get().uri("/katalog/" + slug(made)).exchange()))
                .contains("&lt;script&gt;ramt()")
                .doesNotContain("<script>ramt", "<img src=x", "8641969");
    }

    @Test
    void aWriteTakesAFixedNumberOfStatements() throws Exception {
        put(FULL);

        List<String> same = StatementCounter.during(() -> put(FULL));
        System.out.printf("Statements to send an entry again: %d%n", same.size());
        assertThat(same).hasSizeLessThanOrEqualTo(STATEMENTS);
    }

    private EntryContent content(String slug) {
        return editing.read(Actors.coordinator(), slug).content();
    }

    private static EntryContent retitled(EntryContent content) {
        Texts texts = content.texts();
        return new EntryContent(
                Texts.danish("Rettet her", texts.summary(), texts.description()),
                content.particulars(),
                content.classification(),
                content.state());
    }

    private MvcTestResult put(Map<String, ?> entry, String... headers) {
        var request = mvc.put().uri(address).header("Authorization", "Bearer " + key);
        for (int number = 0; number < headers.length; number += 2) {
            request = request.header(headers[number], headers[number + 1]);
        }
        return request.contentType("application/json").content(text(entry)).exchange();
    }

    private MvcTestResult putTo(String path, Map<String, ?> entry) {
        return send(path, text(entry));
    }

    private MvcTestResult send(String path, String body) {
        return mvc.put()
                .uri(path)
                .header("Authorization", "Bearer " + key)
                .contentType("application/json")
                .content(body)
                .exchange();
    }

    private MvcTestResult putAs(String who, String path, Map<String, ?> entry) {
        return mvc.put()
                .uri(path)
                .with(user(who))
                .contentType("application/json")
                .content(text(entry))
                .exchange();
    }

    private String text(Map<String, ?> entry) {
        try {
            return json.writeValueAsString(entry);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonNode read(MvcTestResult answer) {
        try {
            return json.readTree(body(answer));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> fields(MvcTestResult answer) {
        return read(answer).get("errors").findValuesAsText("field");
    }

    private String slug(MvcTestResult answer) {
        return read(answer).get("slug").asText();
    }

    private static String header(MvcTestResult answer, String name) {
        return String.valueOf(answer.getResponse().getHeader(name));
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> log(String slug) {
        return jdbc.sql("select l.action || ' ' || l.actor_name || ' ' || l.organisation_code from catalogue_log l"
                        + " join catalogue_entry e on e.id = l.entry_id where e.slug = ? order by l.id")
                .param(slug)
                .query(String.class)
                .list();
    }
}
