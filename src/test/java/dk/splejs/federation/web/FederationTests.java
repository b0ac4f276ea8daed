package dk.splejs.federation.web;

import static dk.splejs.federation.PublicCodeStandard.at;
import static dk.splejs.federation.PublicCodeStandard.problems;
import static dk.splejs.federation.PublicCodeStandard.read;
import static dk.splejs.support.FormAnswers.accept;
import static dk.splejs.support.FormAnswers.proposal;
import static dk.splejs.support.FormAnswers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.splejs.adoption.TestEntries;
import dk.splejs.catalogue.Catalogue;
import dk.splejs.catalogue.Classification;
import dk.splejs.catalogue.EntryEditing;
import dk.splejs.catalogue.EntryImports;
import dk.splejs.catalogue.ExternalId;
import dk.splejs.catalogue.ImportedEntry;
import dk.splejs.catalogue.NewEntry;
import dk.splejs.catalogue.Os2Products;
import dk.splejs.catalogue.Source;
import dk.splejs.catalogue.Texts;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.ProposalContent;
import dk.splejs.proposal.ProposalId;
import dk.splejs.proposal.Proposals;
import dk.splejs.security.Actors;
import dk.splejs.support.EngineTest;
import dk.splejs.support.Journey;
import dk.splejs.support.TestPeople;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What other systems read of Splejs, asked for as they do. */
@EngineTest
@AutoConfigureMockMvc
@Import(Journey.class)
class FederationTests {

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private EntryImports imports;

    @Autowired
    private EntryEditing editing;

    @Autowired
    private Os2Products products;

    @Autowired
    private EntityManager entities;

    @Autowired
    private Proposals proposals;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Journey journey;

    @Autowired
    private MockMvcTester mvc;

    @Test
    @Transactional
    void everyProductOfOs2WithSourceCodeIsDescribedByTheStandard() {
        products.publish();
        entities.flush();
        List<String> slugs = jdbc.sql("select slug from catalogue_entry e where exists"
                        + " (select 1 from catalogue_repository r where r.entry_id = e.id)")
                .query(String.class)
                .list();

        for (String slug : slugs) {
            assertThat(problems(text(ask("/katalog/" + slug + "/publiccode.yml"))))
                    .as(slug)
                    .isEmpty();
        }

        System.out.printf("publiccode.yml: %d entries of the catalogue follow the standard%n", slugs.size());
        assertThat(slugs).hasSizeGreaterThan(20);
    }

    @Test
    @Transactional
    void whatAnImportSaidBesidesIsGivenBackAndTheContactIsNot() {
        String slug = TestEntries.publish(catalogue, "Robot til gensyn");
        ExternalId id = new ExternalId("elsewhere", "77");
        String imported = imports.save(
                        Actors.submitter("0751"),
                        new ImportedEntry(
                                id,
                                TestEntries.AARHUS,
                                editing.read(Actors.submitter("0751"), slug).content(),
                                null,
                                "applicationSuite: Byggeri\nx-skriv: ida@aarhus.dk\n",
                                null))
                .value();

        MvcTestResult answer = ask("/katalog/" + imported + "/publiccode.yml");

        assertThat(answer).hasStatusOk().hasHeader(HttpHeaders.CONTENT_TYPE, "application/yaml;charset=UTF-8");
        assertThat(problems(text(answer))).isEmpty();
        assertThat(at(read(text(answer)), "applicationSuite")).isEqualTo("Byggeri");
        assertThat(text(answer)).doesNotContain("ida@");
        assertThat(mvc.get().uri("/katalog/" + imported).with(anonymous()).exchange())
                .bodyText()
                .contains("href=\"/katalog/" + imported + "/publiccode.yml\"");
    }

    @Test
    @Transactional
    void aSolutionWithoutSourceCodeHasNoDescription() {
        String slug = catalogue
                .publish(NewEntry.current(
                        Texts.danish("Uden kode", "", ""),
                        new Source(TestEntries.AARHUS, null, null, List.of(), null),
                        Classification.level(null),
                        null))
                .value();

        assertThat(ask("/katalog/" + slug + "/publiccode.yml")).hasStatus(404);
        assertThat(ask("/katalog/findes-ikke/publiccode.yml")).hasStatus(404);
    }

    @Test
    void theFeedTellsOfSolutionsAndPublicProposalsAndOfNothingHidden() throws Exception {
        String slug = TestEntries.publish(catalogue, "Nyt i feedet <b>&amp; \u0007ofte");
        draft("Feedkladde", "public");
        screened(draft("Feedskjult", "own"));
        screened(draft("Feedmedlemmer", "members"));
        submitted(draft("Feeduscreenet", "public"));
        String open = screened(draft("Feedaabent", "public"));

        MvcTestResult answer = ask("/feed.atom");

        assertThat(answer).hasStatusOk().hasHeader(HttpHeaders.CONTENT_TYPE, "application/atom+xml;charset=UTF-8");
        assertThat(text(answer).replace("&gt;", ">"))
                .contains("Nyt i feedet &lt;b>&amp;amp; ofte", "Feedaabent")
                .contains("href=\"http://localhost:8080/katalog/" + slug + "\"")
                .contains("<id>tag:localhost,2026:/forslag/" + open + "</id>")
                .doesNotContain("Feedkladde", "Feedskjult", "Feedmedlemmer", "Feeduscreenet", "mailto:", "kim@kommune");
        assertThat(text(ask("/feed.atom", "submitter.0751"))).isEqualTo(text(answer));
        assertThat(text(ask("/"))).contains("<link rel=\"alternate\" type=\"application/atom+xml\"");
        assertWellFormed(text(answer));
    }

    @Test
    void aFeedThatIsKnownIsNotSentAgain() {
        TestEntries.publish(catalogue, "Allerede set");
        MvcTestResult first = ask("/feed.atom");
        String tag = first.getResponse().getHeader(HttpHeaders.ETAG);
        String changed = first.getResponse().getHeader(HttpHeaders.LAST_MODIFIED);
        assertThat(tag).isNotNull();
        assertThat(changed).isNotNull();

        MvcTestResult byTag = mvc.get()
                .uri("/feed.atom")
                .header(HttpHeaders.IF_NONE_MATCH, tag)
                .exchange();
        assertThat(byTag)
                .hasStatus(304)
                .hasHeader(HttpHeaders.ETAG, tag)
                .bodyText()
                .isEmpty();
        assertThat(mvc.get().uri("/feed.atom").header(HttpHeaders.IF_MODIFIED_SINCE, changed))
                .hasStatus(304);
        assertThat(mvc.get().uri("/feed.atom").header(HttpHeaders.IF_NONE_MATCH, "\"other\""))
                .hasStatusOk();
    }

    private static void assertWellFormed(String xml) throws Exception {
        DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
        parsers.setNamespaceAware(true);
        Document feed =
                parsers.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        NodeList entries = feed.getElementsByTagNameNS("http://www.w3.org/2005/Atom", "entry");
        List<String> ids = new ArrayList<>();
        List<String> times = new ArrayList<>();
        for (int i = 0; i < entries.getLength(); i++) {
            ids.add(word((Element) entries.item(i), "id"));
            times.add(word((Element) entries.item(i), "updated"));
        }
        assertThat(ids).doesNotHaveDuplicates().hasSizeBetween(2, 50);
        assertThat(times).allMatch(time -> time.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ"));
        assertThat(word(feed.getDocumentElement(), "updated")).isEqualTo(times.get(0));
    }

    private static String word(Element element, String name) {
        return element.getElementsByTagNameNS("http://www.w3.org/2005/Atom", name)
                .item(0)
                .getTextContent();
    }

    private ProposalId draft(String title, String visibility) {
        ProposalContent content = journey.content(with(with(proposal(), "visibility", visibility), "title", title));
        return people.as("submitter.0751", actor -> proposals.saveDraft(actor, new OrganisationCode("0751"), content));
    }

    private ProposalId submitted(ProposalId draft) {
        return people.as(
                "submitter.0751", actor -> proposals.submit(actor, draft).id());
    }

    /** @return its reference */
    private String screened(ProposalId draft) {
        ProposalId id = submitted(draft);
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
