package dk.splejs.story;

import static dk.splejs.support.FormAnswers.accept;
import static dk.splejs.support.FormAnswers.proposal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.splejs.adoption.TestEntries;
import dk.splejs.catalogue.Catalogue;
import dk.splejs.catalogue.EditableEntry;
import dk.splejs.catalogue.EntryContact;
import dk.splejs.catalogue.EntryContent;
import dk.splejs.catalogue.EntryEditing;
import dk.splejs.catalogue.Particulars;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.ProposalContent;
import dk.splejs.proposal.ProposalId;
import dk.splejs.proposal.Proposals;
import dk.splejs.shared.EmailAddress;
import dk.splejs.support.EngineTest;
import dk.splejs.support.Journey;
import dk.splejs.support.TestPeople;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * The same world is asked on every path before and after hidden things came into it: no answer may differ for those from whom
 * they are hidden, in a word, a count, a length or a tag. Then something open comes, and every answer has to differ: a path
 * that tells of nothing would prove nothing. A new path is a line of {@link #PATHS}.
 */
@EngineTest
@AutoConfigureMockMvc
@Import(Journey.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NothingHiddenLeaksTests {

    /** Where everybody may ask. {@code {entry}} is a solution that stays as it is, {@code {hidden}} what is hidden from all. */
    private static final List<Path> PATHS = List.of(
            // the search and its two lists
            Path.telling("search", "/soeg?q=Lækageprøve"),
            Path.telling("search without words", "/soeg"),
            Path.telling("list of proposals", "/forslag?q=Lækageprøve"),
            Path.telling("list of solutions", "/katalog?q=Lækageprøve"),
            Path.telling("search with a slip of the pen", "/soeg?q=Lækageprøvr"),
            Path.telling("search by order", "/soeg?q=Lækageprøve&sorter=changed&side=2"),
            Path.steady("search by reference", "/soeg?q={reference}"),
            // each facet, by a value that the hidden ones have
            Path.telling("facet kind", "/soeg?q=Lækageprøve&art=proposal"),
            Path.telling("facet phase: draft", "/soeg?q=Lækageprøve&fase=draft"),
            Path.telling("facet phase: screening", "/soeg?q=Lækageprøve&fase=screening"),
            Path.telling("facet phase: review", "/soeg?q=Lækageprøve&fase=review"),
            Path.telling("facet field of work", "/soeg?q=Lækageprøve&fagomraade=health"),
            Path.telling("facet KLE", "/soeg?q=Lækageprøve&kle=29"),
            Path.telling("facet technology", "/soeg?q=Lækageprøve&teknologi=Lækageteknik"),
            Path.telling("facet IT system", "/soeg?q=Lækageprøve&system=Lækagesystem"),
            Path.telling("facet organisation", "/soeg?q=Lækageprøve&organisation=0751"),
            Path.telling("facet region", "/soeg?q=Lækageprøve&region=1082"),
            Path.telling("facet size", "/soeg?q=Lækageprøve&stoerrelse=100000-"),
            Path.telling("facet licence", "/soeg?q=Lækageprøve&licens=MPL-2.0"),
            Path.telling("facet level", "/soeg?q=Lækageprøve&niveau=2"),
            Path.telling("facet hours", "/soeg?q=Lækageprøve&timer=500-1999"),
            // while typing
            Path.telling("completion", "/soeg/ord?q=Lækagepr"),
            Path.telling("similar", "/soeg/lignende?title=Lækageprøve&summary=Lækageprøve"),
            // files
            Path.telling("CSV of a search", "/soeg.csv?q=Lækageprøve"),
            Path.telling("CSV of proposals", "/forslag.csv?fase=screening&fase=review&fase=draft"),
            Path.telling("CSV of the catalogue", "/katalog.csv"),
            Path.telling("Excel of a search", "/soeg.xlsx?q=Lækageprøve"),
            Path.telling("Excel of proposals", "/forslag.xlsx"),
            Path.telling("Excel of the catalogue", "/katalog.xlsx"),
            // for other systems; what is compared has their ETag and Last-Modified
            Path.telling("feed", "/feed.atom"),
            Path.telling("sitemap", "/sitemap.xml"),
            Path.telling("DCAT-AP", "/katalog.jsonld"),
            Path.steady("publiccode.yml", "/katalog/{entry}/publiccode.yml"),
            Path.telling("API list", "/api/v1/catalogue?q=Lækageprøve"),
            Path.steady("API item: solution", "/api/v1/catalogue/{entry}"),
            Path.telling("API walk through the catalogue", "/api/v1/catalogue?after=&size=100"),
            Path.telling("API list of proposals", "/api/v1/proposals?q=Lækageprøve"),
            Path.telling("API list of proposals by phase", "/api/v1/proposals?phase=screening&phase=review&size=100"),
            Path.steady("API item: proposal", "/api/v1/proposals/{reference}"),
            Path.steady("API adoptions", "/api/v1/adoptions?organisation=0751"),
            Path.steady("API adoptions of a solution", "/api/v1/catalogue/{entry}/adoptions"),
            Path.steady("API organisation", "/api/v1/organisations/0751"),
            Path.telling("API statistics", "/api/v1/statistics"),
            Path.telling("statistics", "/statistik"),
            // pages
            Path.steady("front page", "/"),
            Path.steady("page of a solution", "/katalog/{entry}"),
            Path.steady("page of a proposal", "/forslag/{reference}"),
            Path.steady("decision log", "/forslag/{reference}/beslutningslog.json"));

    private static final String COUNTED_AT = "\"asOf\":\"[^\"]*\"|[Oo]pgjort [^<]*kl\\. [0-9.]+";
    private static final OrganisationCode AARHUS = new OrganisationCode("0751");
    private static final String CONTACT = "kanariekontakt@aarhus.example";
    private static final String CONTACT_NAME = "Kaja Kanariekontakt";

    private final Map<String, String> before = new HashMap<>();
    private final Map<String, String> withHidden = new HashMap<>();
    private final Map<String, String> withMembersOnly = new HashMap<>();
    private final Map<String, String> withOpen = new HashMap<>();
    private final Map<String, String> places = new LinkedHashMap<>();

    @Autowired
    private Journey journey;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private EntryEditing editing;

    @Autowired
    private TestPeople people;

    @Autowired
    private MockMvcTester mvc;

    /** A place to ask; a telling one shows something new once it is open. */
    private record Path(String name, String address, boolean telling) {

        static Path telling(String name, String address) {
            return new Path(name, address, true);
        }

        static Path steady(String name, String address) {
            return new Path(name, address, false);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Who asks; a bot says what it is and takes anything. */
    private enum Reader {
        NOBODY,
        BOT,
        MEMBER_OF_ANOTHER_MUNICIPALITY;

        RequestPostProcessor login() {
            return this == MEMBER_OF_ANOTHER_MUNICIPALITY ? user("submitter.0851") : anonymous();
        }

        String accept() {
            return this == BOT ? "*/*" : "text/html,*/*;q=0.8";
        }

        String agent() {
            return this == BOT ? "Mozilla/5.0 (compatible; Examplebot/2.1)" : "Mozilla/5.0";
        }
    }

    @BeforeAll
    void theWorldIsAskedFourTimes() {
        people.enrol();
        String entry = TestEntries.publish(catalogue, "Løsning med kontakt");
        nameContact(entry);
        places.put("{entry}", entry);
        // The next references, taken by what is hidden: nobody can tell them from those that nobody has
        places.put("{reference}", "F-2026-9999");
        submitted("Åbent fra før", "public", true);
        ask(before);

        people.as("submitter.0751", actor -> proposals.saveDraft(actor, AARHUS, content("kladde", "public")));
        submitted("uscreenet", "public", false);
        ProposalId own = submitted("egen", "own", true);
        places.put("{reference}", journey.view(own).requireReference());
        ask(withHidden);

        submitted("medlemmer", "members", true);
        ask(withMembersOnly);

        TestEntries.publish(catalogue, "Lækageprøve åben");
        submitted("åben", "public", true);
        ask(withOpen);
    }

    static Stream<Arguments> cases() {
        return PATHS.stream().flatMap(path -> Stream.of(Reader.values()).map(reader -> arguments(path, reader)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("cases")
    void whatIsHiddenChangesNoAnswer(Path path, Reader reader) {
        assertThat(withHidden.get(key(path, reader))).isEqualTo(before.get(key(path, reader)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("cases")
    void whatMembersReadChangesNoAnswerForOthers(Path path, Reader reader) {
        String answer = withMembersOnly.get(key(path, reader));
        if (reader == Reader.MEMBER_OF_ANOTHER_MUNICIPALITY) {
            assertThat(answer).doesNotContain("Kanariefuglegen", "Kanariefuglkladde", "Kanariefugluscreenet");
        } else {
            assertThat(answer).isEqualTo(before.get(key(path, reader)));
        }
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("cases")
    void whatIsOpenIsTold(Path path, Reader reader) {
        if (path.telling()) {
            assertThat(withOpen.get(key(path, reader))).isNotEqualTo(withMembersOnly.get(key(path, reader)));
        } else {
            assertThat(withOpen.get(key(path, reader))).isEqualTo(withMembersOnly.get(key(path, reader)));
        }
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("cases")
    void nobodyOutsideLearnsOfAContact(Path path, Reader reader) {
        String answer = withOpen.get(key(path, reader));
        if (reader != Reader.MEMBER_OF_ANOTHER_MUNICIPALITY) {
            assertThat(answer).doesNotContainIgnoringCase("kanariekontakt");
        }
        assertThat(answer).doesNotContain("Kanarienote");
    }

    private static String key(Path path, Reader reader) {
        return path.name() + " " + reader;
    }

    private void ask(Map<String, String> answers) {
        for (Path path : PATHS) {
            for (Reader reader : Reader.values()) {
                answers.put(key(path, reader), answer(path, reader));
            }
        }
    }

    /** All that is told: status, headers that speak of the content, and the content without what is new each time. */
    private String answer(Path path, Reader reader) {
        String address = path.address();
        for (Map.Entry<String, String> place : places.entrySet()) {
            address = address.replace(place.getKey(), place.getValue());
        }
        MockHttpServletResponse response = mvc.get()
                .uri(address)
                .header(HttpHeaders.ACCEPT, reader.accept())
                .header(HttpHeaders.USER_AGENT, reader.agent())
                .with(reader.login())
                .exchange()
                .getResponse();
        // The figures say of when they are, and their tag is made of that too
        boolean dated = address.contains("statisti");
        String headers = Stream.of(
                        dated ? HttpHeaders.VARY : HttpHeaders.ETAG,
                        HttpHeaders.LAST_MODIFIED,
                        HttpHeaders.CONTENT_DISPOSITION)
                .map(name -> name + "=" + response.getHeader(name))
                .collect(Collectors.joining(" "));
        String content = path.address().contains(".xlsx") ? cells(response) : text(response);
        return (response.getStatus() + " " + headers + "\n" + content)
                .replace(places.get("{reference}"), "REFERENCE")
                .replaceAll("name=\"_(csrf|key)\"[^>]*>", "")
                .replaceAll(COUNTED_AT, "");
    }

    private static String text(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String cells(MockHttpServletResponse response) {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(response.getContentAsByteArray()))) {
            return book.getFirstSheet().read().stream()
                    .flatMap(Row::stream)
                    .map(cell -> cell == null ? "" : cell.getText())
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void nameContact(String slug) {
        people.as("submitter.0751", actor -> {
            EditableEntry entry = editing.read(actor, slug);
            Particulars says = entry.content().particulars();
            Particulars named = new Particulars(
                    says.version(),
                    says.licence(),
                    says.repositories(),
                    says.documentation(),
                    says.supplier(),
                    new EntryContact(CONTACT_NAME, new EmailAddress(CONTACT)),
                    says.hoursSaved(),
                    says.remark());
            EntryContent content = entry.content();
            editing.change(
                    actor,
                    slug,
                    entry.version(),
                    new EntryContent(content.texts(), named, content.classification(), content.state()));
            return entry;
        });
    }

    private ProposalId submitted(String kind, String visibility, boolean screened) {
        ProposalId id = people.as(
                "submitter.0751",
                actor -> proposals
                        .submitNew(actor, AARHUS, content(kind, visibility))
                        .id());
        if (screened) {
            journey.screen(id, accept("2", "0101"));
        }
        return id;
    }

    /** With a value for every facet that a proposal has. */
    private ProposalContent content(String kind, String visibility) {
        Map<String, Object> answers = new LinkedHashMap<>(proposal());
        answers.put("title", "Lækageprøve Kanariefugl" + kind);
        answers.put("summary", "Lækageprøve, som " + kind + " ser");
        answers.put("kle", "29.03");
        answers.put("fieldsOfWork", List.of("health"));
        answers.put("technologies", "Lækageteknik");
        answers.put("itSystems", "Lækagesystem");
        answers.put("runsPerYear", 6000);
        answers.put("minutesPerRun", 10);
        answers.put("automatablePercent", 100);
        answers.put("governanceLevel", "2");
        answers.put("contactName", CONTACT_NAME);
        answers.put("contactMail", CONTACT);
        answers.put("internalNote", "Kanarienote");
        answers.put("visibility", visibility);
        return journey.content(answers);
    }
}
