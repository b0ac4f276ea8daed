package dk.splejs.federation.web;

import static dk.splejs.support.FormAnswers.accept;
import static dk.splejs.support.FormAnswers.proposal;
import static dk.splejs.support.FormAnswers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.splejs.adoption.TestEntries;
import dk.splejs.catalogue.Catalogue;
import dk.splejs.catalogue.Os2Products;
import dk.splejs.federation.DcatStandard;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.ProposalContent;
import dk.splejs.proposal.ProposalId;
import dk.splejs.proposal.Proposals;
import dk.splejs.support.EngineTest;
import dk.splejs.support.Journey;
import dk.splejs.support.TestPeople;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/** What search engines, and those who draw a card of a page, are told. */
@EngineTest
@AutoConfigureMockMvc
@Import(Journey.class)
class OpenPagesTests {

    private static final String SITE = "http://localhost:8080";

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Os2Products products;

    @Autowired
    private EntityManager entities;

    @Autowired
    private Proposals proposals;

    @Autowired
    private TestPeople people;

    @Autowired
    private Journey journey;

    @Autowired
    private MockMvcTester mvc;

    @Test
    void aSolutionSaysOfItselfWhatACardOfItShows() {
        String slug = TestEntries.publish(catalogue, "Delt \"med\" <alle>");

        String page = text(ask("/katalog/" + slug));

        String path = SITE + "/katalog/" + slug;
        assertThat(page)
                .contains("<link rel=\"canonical\" href=\"" + path + "\">")
                .contains("<meta name=\"description\" content=\"Kort om Delt &quot;med&quot; &lt;alle&gt;\">")
                .contains("<meta property=\"og:title\" content=\"Delt &quot;med&quot; &lt;alle&gt;\">")
                .contains("<meta property=\"og:url\" content=\"" + path + "\">")
                .contains("<link rel=\"alternate\" type=\"application/json\" href=\"" + SITE + "/api/v1/catalogue/"
                        + slug)
                .contains("<link rel=\"alternate\" type=\"application/yaml\" href=\"" + path + "/publiccode.yml\">")
                .doesNotContain("twitter:");
        assertThat(text(ask("/katalog"))).doesNotContain("og:title", "rel=\"canonical\"");
    }

    @Test
    void onlyAProposalThatEverybodyMayReadSaysSo() {
        String open = screened("Delt forslag", "public");
        String closed = screened("Delt skjult", "members");

        for (MvcTestResult page : List.of(ask("/forslag/" + open), ask("/forslag/" + open, "submitter.0751"))) {
            assertThat(text(page))
                    .contains("<link rel=\"canonical\" href=\"" + SITE + "/forslag/" + open + "\">")
                    .contains("<meta property=\"og:title\" content=\"Delt forslag\">")
                    .contains("href=\"" + SITE + "/api/v1/proposals/" + open + "\"");
        }
        assertThat(ask("/forslag/" + closed)).hasStatus(404).bodyText().doesNotContain("og:title", "Delt skjult");
        assertThat(ask("/forslag/" + closed, "submitter.0751"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("og:title", "rel=\"canonical\"");
    }

    @Test
    void searchEnginesAreToldOfOpenPagesAndOfNoOthers() {
        String slug = TestEntries.publish(catalogue, "Kortlagt");
        String open = screened("Kortlagt forslag", "public");
        String closed = screened("Kortlagt skjult", "members");

        MvcTestResult sitemap = ask("/sitemap.xml");

        assertThat(sitemap).hasStatusOk().hasHeader(HttpHeaders.CONTENT_TYPE, "application/xml");
        assertThat(text(sitemap))
                .contains(
                        "<loc>" + SITE + "/katalog/" + slug + "</loc>", "<loc>" + SITE + "/forslag/" + open + "</loc>")
                .doesNotContain(closed);
        assertThat(text(ask("/sitemap-1.xml", "submitter.0751"))).isEqualTo(text(sitemap));
        assertThat(ask("/sitemap-99.xml")).hasStatus(404);
    }

    @Test
    void robotsAreToldWhereToLook() {
        MvcTestResult robots = ask("/robots.txt");

        assertThat(robots).hasStatusOk().hasHeader(HttpHeaders.CONTENT_TYPE, "text/plain;charset=UTF-8");
        assertThat(text(robots).lines())
                .contains(
                        "User-agent: *", "Disallow: /soeg", "Disallow: /katalog?", "Sitemap: " + SITE + "/sitemap.xml")
                .doesNotContain("Disallow: /katalog", "Disallow: /forslag", "Disallow: /");
    }

    @Test
    @Transactional
    void theCatalogueFollowsDcatApAndIsNotSentAgain() {
        products.publish();
        entities.flush();
        MvcTestResult first = ask("/katalog.jsonld");

        assertThat(first).hasStatusOk().hasHeader(HttpHeaders.CONTENT_TYPE, "application/ld+json");
        assertThat(DcatStandard.problems(text(first))).isEmpty();
        List<?> all = (List<?>) DcatStandard.read(text(first)).get("dcat:dataset");
        System.out.printf("DCAT-AP: %d entries of the catalogue follow the standard%n", all.size() - 1);
        assertThat(all).hasSizeGreaterThan(20);
        String tag = first.getResponse().getHeader(HttpHeaders.ETAG);
        assertThat(tag).startsWith("W/\"");
        assertThat(mvc.get().uri("/katalog.jsonld").header(HttpHeaders.IF_NONE_MATCH, tag))
                .hasStatus(304)
                .hasHeader(HttpHeaders.ETAG, tag)
                .bodyText()
                .isEmpty();

        String slug = TestEntries.publish(catalogue, "Ny i DCAT");
        entities.flush();
        MvcTestResult next = mvc.get()
                .uri("/katalog.jsonld")
                .header(HttpHeaders.IF_NONE_MATCH, tag)
                .exchange();
        assertThat(next).hasStatusOk();
        assertThat(entry(text(next), slug))
                .containsEntry("dct:title", Map.of("@language", "da", "@value", "Ny i DCAT"))
                .containsEntry("dcat:landingPage", Map.of("@id", SITE + "/katalog/" + slug));
        assertThat(entry(text(next), slug).get("dcat:keyword").toString())
                .contains("Social", "Java", "SBSYS", "KLE 27.36");
    }

    private static Map<String, Object> entry(String json, String slug) {
        return ((List<?>) DcatStandard.read(json).get("dcat:dataset"))
                .stream()
                        .map(OpenPagesTests::keys)
                        .filter(entry -> (SITE + "/katalog/" + slug + "#solution").equals(entry.get("@id")))
                        .findFirst()
                        .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> keys(Object node) {
        return (Map<String, Object>) node;
    }

    /** @return its reference */
    private String screened(String title, String visibility) {
        ProposalContent content = journey.content(with(with(proposal(), "visibility", visibility), "title", title));
        ProposalId id = people.as(
                "submitter.0751",
                actor -> proposals
                        .submitNew(actor, new OrganisationCode("0751"), content)
                        .id());
        journey.screen(id, accept("1", "0101"));
        return journey.view(id).requireReference();
    }

    private MvcTestResult ask(String address) {
        return mvc.get().uri(address).with(anonymous()).exchange();
    }

    private MvcTestResult ask(String address, String person) {
        return mvc.get().uri(address).with(user(person)).exchange();
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
