package dk.splejs.api.web;

import static dk.splejs.support.FormAnswers.accept;
import static dk.splejs.support.FormAnswers.proposal;
import static dk.splejs.support.FormAnswers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import com.jayway.jsonpath.JsonPath;
import dk.splejs.adoption.AdoptionContent;
import dk.splejs.adoption.Adoptions;
import dk.splejs.adoption.TestEntries;
import dk.splejs.catalogue.Catalogue;
import dk.splejs.catalogue.EntryContact;
import dk.splejs.catalogue.EntryEditing;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.ProposalId;
import dk.splejs.proposal.Proposals;
import dk.splejs.shared.EmailAddress;
import dk.splejs.shared.EntityTag;
import dk.splejs.support.EngineTest;
import dk.splejs.support.Journey;
import dk.splejs.support.TestPeople;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What is so of all reads of the API: closed lists, pages, tags, other sites, and who reads what. */
@EngineTest
@AutoConfigureMockMvc
@Import(Journey.class)
class ApiReadTests {

    private static final String ELSEWHERE = "https://elsewhere.example";
    private static final OrganisationCode AARHUS = new OrganisationCode("0751");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Journey journey;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private EntryEditing editing;

    @Autowired
    private Adoptions adoptions;

    @Autowired
    private TestPeople people;

    @ParameterizedTest
    @CsvSource({
        "catalogue?internalNote=a, internalNote",
        "catalogue?visibility=own, visibility",
        "catalogue?phase=review, phase",
        "catalogue?state=gone, state",
        "catalogue?state=current&state=gone, state",
        "catalogue?sort=internalNote, sort",
        "catalogue?sort=title&sort=changed, sort",
        "catalogue?fieldOfWork=secrets, fieldOfWork",
        "catalogue?kleGroup=2, kleGroup",
        "catalogue?organisation=9999, organisation",
        "catalogue?region=0751, region",
        "catalogue?sizeClass=1, sizeClass",
        "catalogue?governanceLevel=4, governanceLevel",
        "catalogue?hours=many, hours",
        "catalogue?page=-1, page",
        "catalogue?page=x, page",
        "catalogue?page=500, page",
        "catalogue?page=100&size=100, page",
        "catalogue?size=0, size",
        "catalogue?size=101, size",
        "catalogue?after=&q=valg, q",
        "catalogue?after=&page=1, page",
        "proposals?phase=draft, phase",
        "proposals?state=current, state",
        "proposals?visibility=own, visibility",
        "proposals?contactMail=kim, contactMail",
        "proposals?sort=owner, sort",
        "proposals?licence=MIT, licence",
        "proposals?after=, after",
        "adoptions?organisation=9999, organisation",
        "adoptions?organisation=x, organisation",
        "adoptions?status=open, status",
        "adoptions?contact=kim, contact",
        "organisations?kind=supplier, kind",
        "organisations?region=0751, region",
        "organisations?mail=a, mail"
    })
    void whatIsNotInTheListIsRefusedByName(String address, String field) {
        MvcTestResult refused = ask("/api/v1/" + address);

        assertThat(refused).as(address).hasStatus(400).hasContentType("application/problem+json");
        assertThat(JsonPath.<List<String>>read(text(refused), "$.errors[*].field"))
                .containsExactly(field);
        assertThat(JsonPath.<String>read(text(refused), "$.detail")).startsWith(field + ": ");
    }

    @Test
    void whatWouldBeRightIsTold() {
        String refused = text(ask("/api/v1/catalogue?state=gone&x=1"));

        assertThat(JsonPath.<List<List<String>>>read(refused, "$.errors[?(@.field == 'state')].allowed"))
                .containsExactly(List.of("current", "left"));
        assertThat(JsonPath.<List<List<String>>>read(refused, "$.errors[?(@.field == 'x')].allowed")
                        .get(0))
                .contains("q", "state", "licence", "sort", "page", "size")
                .doesNotContain("kind", "phase");
    }

    @Test
    void aProgramIsToldInTheLanguageThatItAccepts() {
        assertThat(text(ask("/api/v1/catalogue?x=1"))).contains("Der er ingen parameter af det navn");
        assertThat(text(ask("/api/v1/catalogue?x=1", "Accept-Language", "fr, en;q=0.5")))
                .contains("There is no parameter of that name");
        assertThat(text(ask("/api/v1/catalogue/nothing-here", "Accept-Language", "en-GB")))
                .contains("There is nothing at this address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/catalogue?after=&size=2", "/api/v1/catalogue?size=2&sort=title"})
    void whoFollowsTheLinksReadsEverythingOnce(String first) {
        for (int n = 0; n < 5; n++) {
            TestEntries.publish(catalogue, "Gennemgang " + first.length() + " " + n);
        }

        List<String> slugs = follow(first, "$.items[*].slug");

        assertThat(slugs).doesNotHaveDuplicates().hasSize((int) catalogue.count());
        if (first.contains("after")) {
            assertThat(slugs).isEqualTo(List.copyOf(new TreeSet<>(slugs)));
        }
    }

    @Test
    void theOtherListsAreWalkedAlike() {
        String slug = adopted("Gennemgang af register");
        people.as("submitter.0461", actor -> {
            adoptions.adopt(actor, slug, new OrganisationCode("0461"), AdoptionContent.NONE);
            return actor;
        });

        assertThat(follow("/api/v1/organisations?size=7", "$.items[*].code"))
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(100);
        assertThat(follow("/api/v1/catalogue/" + slug + "/adoptions?size=1", "$.items[*].organisation.code"))
                .containsExactly("0461", "0751");
    }

    @Test
    void whoHasItAlreadyIsOnlyToldSo() {
        String slug = adopted("Byggesager i tal");
        for (String address : List.of(
                "/api/v1/catalogue",
                "/api/v1/catalogue/" + slug,
                "/api/v1/catalogue/" + slug + "/adoptions",
                "/api/v1/adoptions",
                "/api/v1/proposals",
                "/api/v1/organisations",
                "/api/v1/organisations/0751",
                "/api/v1/openapi.json")) {
            String tag = tag(ask(address));
            MvcTestResult again = ask(address, "If-None-Match", tag);

            assertThat(again).as(address).hasStatus(304);
            assertThat(text(again)).as(address).isEmpty();
            assertThat(tag(again)).as(address).isEqualTo(tag);
            assertThat(ask(address, "If-None-Match", "\"x\", W/\"y\""))
                    .as(address)
                    .hasStatus(200);
            assertThat(tag(mvc.method(HttpMethod.HEAD).uri(address).exchange()))
                    .as(address)
                    .isEqualTo(tag);
        }
    }

    @Test
    void theTagOfASolutionNamesItsVersionAndChangesWithWhatIsSaidOfIt() {
        String slug = TestEntries.publish(catalogue, "Mærket løsning");
        String first = tag(ask("/api/v1/catalogue/" + slug));
        people.as("submitter.0751", actor -> {
            adoptions.adopt(actor, slug, AARHUS, AdoptionContent.NONE);
            return actor;
        });
        String adopted = tag(ask("/api/v1/catalogue/" + slug));
        people.as("submitter.0751", actor -> {
            editing.confirm(actor, slug);
            return actor;
        });
        String confirmed = tag(ask("/api/v1/catalogue/" + slug));

        assertThat(List.of(first, adopted, confirmed)).doesNotHaveDuplicates();
        assertThat(EntityTag.of(0).isIn(first)).isTrue();
        assertThat(EntityTag.of(0).isIn(adopted)).isTrue();
        assertThat(EntityTag.of(1).isIn(confirmed)).isTrue();
    }

    @Test
    void anAnswerForOneReaderIsKeptForThatOneOnly() {
        MvcTestResult open = ask("/api/v1/proposals");
        MvcTestResult own = mvc.get()
                .uri("/api/v1/proposals")
                .with(httpBasic("submitter.0751", TestPeople.PASSWORD))
                .exchange();

        assertThat(open.getResponse().getHeader("Cache-Control")).isEqualTo("no-cache");
        assertThat(own.getResponse().getHeader("Cache-Control")).isEqualTo("no-cache, private");
        for (MvcTestResult answer : List.of(open, own)) {
            assertThat(answer.getResponse().getHeaders("Vary")).contains("Authorization");
            assertThat(answer.getResponse().getHeader("Pragma")).isNull();
        }
    }

    @Test
    void pagesOfOtherSitesMayReadWhatEverybodyReads() {
        MvcTestResult read = ask("/api/v1/catalogue", "Origin", ELSEWHERE);

        assertThat(read).hasStatus(200);
        assertThat(read.getResponse().getHeader("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(read.getResponse().getHeader("Access-Control-Allow-Credentials"))
                .isNull();
        assertThat(read.getResponse().getHeader("Access-Control-Expose-Headers"))
                .contains("ETag");
        assertThat(mayAskFor("GET", "If-None-Match")).isEqualTo(200);
    }

    @Test
    void pagesOfOtherSitesNeitherWriteNorReadAsSomebody() {
        for (String method : List.of("POST", "PUT", "PATCH", "DELETE")) {
            assertThat(mayAskFor(method, "Accept")).as(method).isEqualTo(403);
            MvcTestResult write = mvc.method(HttpMethod.valueOf(method))
                    .uri("/api/v1/proposals")
                    .header("Origin", ELSEWHERE)
                    .with(user("submitter.0751"))
                    .exchange();
            assertThat(write).as(method).hasStatus(403);
            assertThat(write.getResponse().getHeader("Access-Control-Allow-Origin"))
                    .isNull();
        }
        assertThat(mayAskFor("GET", "Authorization")).isEqualTo(403);
        MvcTestResult named = mvc.get()
                .uri("/api/v1/proposals")
                .header("Origin", ELSEWHERE)
                .with(httpBasic("submitter.0751", TestPeople.PASSWORD))
                .exchange();
        assertThat(named.getResponse().getHeader("Access-Control-Allow-Origin")).isNull();
        assertThat(ask("/katalog", "Origin", ELSEWHERE).getResponse().getHeader("Access-Control-Allow-Origin"))
                .isNull();
    }

    @Test
    void eachReaderFindsTheProposalsThatTheyMayRead() {
        String open = submitted("public", true);
        String forMembers = submitted("members", true);
        String own = submitted("own", true);
        String screening = submitted("public", false);

        assertThat(found(null)).contains(open).doesNotContain(forMembers, own, screening);
        assertThat(found("submitter.0851")).contains(open, forMembers).doesNotContain(own, screening);
        assertThat(found("reviewer.0101")).contains(open, forMembers, own).doesNotContain(screening);
        assertThat(found("submitter.0751")).contains(open, forMembers, own, screening);
        assertThat(found("coordinator")).contains(open, forMembers, own, screening);
        for (String hidden : List.of(forMembers, own, screening)) {
            assertThat(ask("/api/v1/proposals/" + hidden)).hasStatus(404);
        }
    }

    @Test
    void noContactIsRead() {
        String slug = TestEntries.publish(catalogue, "Uden navne");
        EntryContact contact = new EntryContact("Kim Kanariefugl", new EmailAddress("kanariefugl@aarhus.example"));
        people.as("submitter.0751", actor -> {
            adoptions.adopt(actor, slug, AARHUS, new AdoptionContent(null, null, null, null, null, 7L, null, contact));
            return actor;
        });

        for (String address : List.of(
                "/api/v1/catalogue/" + slug,
                "/api/v1/catalogue/" + slug + "/adoptions",
                "/api/v1/adoptions?size=100")) {
            for (String reader : List.of("", "submitter.0751", "coordinator")) {
                MvcTestResult read = mvc.get()
                        .uri(address)
                        .with(reader.isEmpty() ? anonymous() : user(reader))
                        .exchange();
                assertThat(read).hasStatus(200);
                assertThat(text(read)).doesNotContainIgnoringCase("kanariefugl");
            }
        }
    }

    private String adopted(String title) {
        String slug = TestEntries.publish(catalogue, title);
        people.as("submitter.0751", actor -> {
            adoptions.adopt(actor, slug, AARHUS, AdoptionContent.NONE);
            return actor;
        });
        return slug;
    }

    private String submitted(String visibility, boolean screened) {
        ProposalId id = people.as(
                "submitter.0751",
                actor -> proposals
                        .submitNew(actor, AARHUS, journey.content(with(proposal(), "visibility", visibility)))
                        .id());
        if (screened) {
            journey.screen(id, accept("1", "0101"));
        }
        return journey.view(id).requireReference();
    }

    private List<String> found(@Nullable String reader) {
        List<String> references = new ArrayList<>();
        String address = "/api/v1/proposals?size=100&organisation=0751&sort=changed";
        while (address != null) {
            String page = text(mvc.get()
                    .uri(java.net.URI.create(address))
                    .with(reader == null ? anonymous() : user(reader))
                    .exchange());
            references.addAll(JsonPath.<List<String>>read(page, "$.items[*].reference"));
            address = next(page);
        }
        return references;
    }

    private List<String> follow(String first, String path) {
        List<String> all = new ArrayList<>();
        String address = first;
        while (address != null) {
            String page = text(mvc.get().uri(java.net.URI.create(address)).exchange());
            all.addAll(JsonPath.<List<String>>read(page, path));
            address = next(page);
        }
        return all;
    }

    private static @Nullable String next(String page) {
        return JsonPath.<List<String>>read(page, "$.links[?(@.next)].next").stream()
                .findFirst()
                .orElse(null);
    }

    private int mayAskFor(String method, String header) {
        return mvc.options()
                .uri("/api/v1/catalogue")
                .header("Origin", ELSEWHERE)
                .header("Access-Control-Request-Method", method)
                .header("Access-Control-Request-Headers", header)
                .exchange()
                .getResponse()
                .getStatus();
    }

    private MvcTestResult ask(String address, String... header) {
        var request = mvc.get().uri(address);
        return (header.length == 0 ? request : request.header(header[0], header[1])).exchange();
    }

    private static String tag(MvcTestResult answer) {
        return Objects.requireNonNull(answer.getResponse().getHeader("ETag"));
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
