package dk.splejs.adoption.web;

import static dk.splejs.adoption.TestEntries.ODENSE;
import static dk.splejs.support.FormAnswers.proposal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.splejs.adoption.AdoptionContent;
import dk.splejs.adoption.Adoptions;
import dk.splejs.adoption.CommentWords;
import dk.splejs.adoption.Comments;
import dk.splejs.adoption.Following;
import dk.splejs.adoption.TestEntries;
import dk.splejs.catalogue.Catalogue;
import dk.splejs.catalogue.EntryEditing;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.BuiltOn;
import dk.splejs.proposal.Draft;
import dk.splejs.proposal.Proposals;
import dk.splejs.security.Actors;
import dk.splejs.security.Membership;
import dk.splejs.security.NewPerson;
import dk.splejs.security.People;
import dk.splejs.security.Role;
import dk.splejs.security.UserId;
import dk.splejs.shared.EmailAddress;
import dk.splejs.support.EngineTest;
import dk.splejs.support.Journey;
import dk.splejs.support.StatementCounter;
import dk.splejs.support.TestPeople;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The page of an entry, and all that people do there. */
@EngineTest
@AutoConfigureMockMvc
@Import({Journey.class, StatementCounter.class})
class EntryPagesTests {

    private static final int FOR_A_PAGE = 20;
    private static final String IDA = "submitter.0751";
    private static final String ODD = "submitter.0461";

    @Autowired
    private Journey journey;

    @Autowired
    private TestPeople testPeople;

    @Autowired
    private People people;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private EntryEditing editing;

    @Autowired
    private Adoptions adoptions;

    @Autowired
    private Comments comments;

    @Autowired
    private Following following;

    @Autowired
    private Proposals proposals;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester mvc;

    private String slug = "";

    @BeforeEach
    void publish() {
        slug = TestEntries.publish(catalogue, "Byggesager " + System.nanoTime());
    }

    @Test
    void anybodyReadsWhatItDoesAndNobodyElseThanMembersReadsWhoToAsk() {
        edit(
                "version=2.4",
                "contactMail=os2@aarhus.example",
                "supplier=Magenta",
                "hoursSaved=1.200",
                "repositories=https://git.example/a");
        adopt(ODD, ODENSE, "version=2.3", "since=03.2026", "hoursSaved=120", "contactMail=bo@odense.example");

        assertThat(as("", "/katalog/" + slug))
                .hasStatusOk()
                .bodyText()
                .contains("2.4", "Magenta", "1.200 timer om året", "1 af 98 kommuner", "Odense", "03.2026")
                .contains("rel=\"noopener noreferrer nofollow\"")
                .doesNotContain("os2@aarhus.example", "bo@odense.example", "Skriv en kommentar", "Vi bruger den");
        assertThat(as("reviewer.0101", "/katalog/" + slug))
                .bodyText()
                .contains("os2@aarhus.example", "bo@odense.example", "Skriv en kommentar");
        assertThat(as("reviewer.0101", "/katalog/" + slug + "/historik"))
                .hasStatusOk()
                .bodyText()
                .contains("Magenta", "Løsningen er taget i brug", IDA)
                .doesNotContain("os2@aarhus.example");
    }

    @Test
    void thePageTakesAFixedNumberOfStatementsHoweverManyUseItAndTalkAboutIt() throws Exception {
        for (String code : journey.municipalities()) {
            adoptions.adopt(Actors.submitter(code), slug, new OrganisationCode(code), AdoptionContent.NONE);
        }
        for (int number = 0; number < 200; number++) {
            comments.write(Actors.reviewer("0101"), slug, new CommentWords("Kommentar nummer " + number), null);
        }

        for (String reader : List.of("", IDA, "coordinator")) {
            List<String> statements = StatementCounter.during(
                    () -> assertThat(as(reader, "/katalog/" + slug)).hasStatusOk());
            System.out.printf(
                    "Statements for an entry with 98 adoptions and 200 comments, as '%s': %d%n",
                    reader, statements.size());
            assertThat(statements).as(reader).hasSizeLessThanOrEqualTo(FOR_A_PAGE);
        }
        assertThat(as(IDA, "/katalog/" + slug))
                .bodyText()
                .contains("98 af 98 kommuner", "Kommentarer (200)", "Kommentar nummer 199", "kommentarer=2")
                .doesNotContain("Kommentar nummer 179");
        assertThat(as(IDA, "/katalog/" + slug + "?kommentarer=999")).bodyText().contains("Kommentar nummer 0");
    }

    @Test
    void aWrongAddressKeepsWhatWasTyped() {
        assertThat(post(
                        IDA,
                        "/katalog/" + slug + "/rediger",
                        "_version=0",
                        "title=Byggesager",
                        "summary=Ny tekst",
                        "state=current",
                        "repositories=http://git.example/a",
                        "documentation=javascript:alert(1)",
                        "governanceLevel=3"))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("Skriv adressen helt ud", "Ny tekst", "Kun sekretariatet");
        assertThat(post(
                        IDA,
                        "/katalog/" + slug + "/rediger",
                        "_version=0",
                        "title=Byggesager",
                        "summary=Ring til 010190-1234",
                        "state=current"))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("CPR", "Ring til 010190-1234");
    }

    @Test
    void whoEditsWhatSomebodyElseChangedSeesBoth() {
        String both = "/katalog/" + slug + "/rediger";
        edit("version=2.0");

        assertThat(post(IDA, both, "_version=0", "title=Min", "summary=Kort", "state=current", "version=3.0"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("En anden har ændret oplysningerne imens", "2.0", "3.0", "value=\"Min\"");
    }

    @Test
    void anOrganisationSaysThatItUsesItOnceAndEndsIt() {
        adopt(ODD, ODENSE, "version=1.0");
        assertThat(post(ODD, address(ODENSE), "_version=-1", "version=9.9"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("En kollega var hurtigere", "value=\"9.9\"", "1.0");
        assertThat(post("reviewer.0461", address(ODENSE), "_version=0", "version=1.1", "since=2026"))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("03.2026");
        assertThat(post("reviewer.0461", address(ODENSE), "_version=0", "version=1.1", "since=03.2026"))
                .hasStatus3xxRedirection();
        assertThat(as(ODD, "/organisation/loesninger")).bodyText().contains("1.1", "Byggesager");
        assertThat(post(ODD, end(ODENSE), "_version=1", "slutdato=31.12.2099"))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(post(ODD, end(ODENSE), "_version=0", "slutdato=01.10.2026")).hasStatus(HttpStatus.CONFLICT);
        assertThat(post(ODD, end(ODENSE), "_version=1", "slutdato=01.10.2026")).hasStatus3xxRedirection();

        assertThat(as("", "/katalog/" + slug))
                .bodyText()
                .contains("0 af 98 kommuner", "1 bruger den ikke længere", "Odense til 1. oktober 2026");
        adopt(ODD, ODENSE, "version=2.0");
        assertThat(as("", "/katalog/" + slug)).bodyText().contains("1 af 98 kommuner");
    }

    @Test
    void aVariantNamesAnotherEntryOrIsRefused() {
        String other = TestEntries.publish(catalogue, "Fælles kode");

        assertThat(post(ODD, address(ODENSE), "_version=-1", "variantOf=/katalog/findes-ikke"))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("Der er ingen løsning i kataloget");
        adopt(ODD, ODENSE, "variantOf=https://splejs.example/katalog/" + other);
        assertThat(as("", "/katalog/" + slug)).bodyText().contains("href=\"/katalog/" + other + "\"");
        assertThat(as(ODD, address(ODENSE))).bodyText().contains("/katalog/" + other);
    }

    @Test
    void whoFollowsIsToldOnceOfEachThingThatOthersDo() {
        following.start(testPeople.actor("reviewer.0101"), slug);
        following.start(testPeople.actor(IDA), slug);
        adopt(ODD, ODENSE);
        edit("version=2.0");
        edit("version=2.0", "supplier=Magenta");
        assertThat(post(ODD, "/katalog/" + slug + "/kommentarer", "kommentar=God"))
                .hasStatus3xxRedirection();
        assertThat(post(ODD, end(ODENSE), "_version=0", "slutdato=01.10.2026")).hasStatus3xxRedirection();
        edit("version=2.0", "state=left");

        assertThat(told("reviewer.0101"))
                .containsExactlyInAnyOrder(
                        "ENTRY_NEW_VERSION", "ENTRY_COMMENTED", "ENTRY_ADOPTION_ENDED", "ENTRY_LEFT");
        assertThat(told(IDA)).containsExactlyInAnyOrder("ENTRY_COMMENTED", "ENTRY_ADOPTION_ENDED");
        assertThat(as("reviewer.0101", "/beskeder")).hasStatusOk().bodyText().contains("Ny kommentar til Byggesager");
    }

    @Test
    void aCommentIsPlainTextDeletedByItsAuthorAndHiddenByACoordinator() {
        String all = "/katalog/" + slug + "/kommentarer";
        assertThat(post(ODD, all, "kommentar=<b>Ring</b> 010190-1234"))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("CPR-nummer", "&lt;b&gt;Ring&lt;/b&gt;");
        assertThat(post(ODD, all, "kommentar=<b>Fin</b>")).hasStatus3xxRedirection();
        assertThat(post(IDA, all, "kommentar=Vred")).hasStatus3xxRedirection();
        assertThat(as(IDA, "/katalog/" + slug)).bodyText().contains("&lt;b&gt;Fin&lt;/b&gt;", ODD, "Odense");

        assertThat(post(IDA, all + "/" + comment("<b>Fin</b>") + "/slet")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post(ODD, all + "/" + comment("<b>Fin</b>") + "/slet")).hasStatus3xxRedirection();
        assertThat(post("coordinator", all + "/" + comment("Vred") + "/skjul", "begrundelse="))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(post("coordinator", all + "/" + comment("Vred") + "/skjul", "begrundelse=Ikke saglig"))
                .hasStatus3xxRedirection();

        assertThat(as(ODD, "/katalog/" + slug))
                .bodyText()
                .contains("Kommentaren er skjult. Begrundelse: Ikke saglig")
                .doesNotContain("Fin", "Vred");
    }

    @Test
    void aProposalMadeOutOfAnEntrySaysSoAndTheEntryShowsItToWhoMayReadIt() {
        String address = "/katalog/" + slug + "/forslag?kode=0461";
        String key = "_key=11111111-2222-3333-4444-" + String.format("%012d", System.nanoTime() % 1_000_000_000_000L);
        String draft = location(post(ODD, address, key));

        assertThat(location(post(ODD, address, key))).isEqualTo(draft);
        assertThat(as(ODD, draft)).bodyText().contains("Byggesager", "Kort om Byggesager", "27.36", "SBSYS");
        assertThat(as(ODD, "/katalog/" + slug)).bodyText().contains("Kladde: Byggesager");
        assertThat(as(IDA, "/katalog/" + slug)).bodyText().doesNotContain("Kladde: Byggesager");
    }

    @Test
    void aSubmittedProposalLeadsToWhatItBuildsOnAndBack() {
        String reference = testPeople.as(
                ODD,
                actor -> proposals
                        .submitNew(new Draft(
                                actor, ODENSE, journey.content(proposal()), null, new BuiltOn(slug, "Byggesager")))
                        .reference());

        assertThat(as(ODD, "/forslag/" + reference)).bodyText().contains("Bygger på", "href=\"/katalog/" + slug + "\"");
        assertThat(as("coordinator", "/katalog/" + slug)).bodyText().contains("/forslag/" + reference);
        assertThat(as("", "/katalog/" + slug)).bodyText().doesNotContain(reference);
        assertThat(as("reviewer.0101", "/katalog/" + slug)).bodyText().doesNotContain(reference);
    }

    @Test
    void whoLeftLosesTheNameAndTheWordsStay() {
        UserId mona = new UserId("mona." + System.nanoTime());
        EmailAddress mail = new EmailAddress(mona.value() + "@odense.example");
        people.enrol(new NewPerson(
                mona, "Mona Mortensen", mail, TestPeople.PASSWORD, Set.of(Membership.of(Role.SUBMITTER, ODENSE))));
        following.start(testPeople.actor(mona.value()), slug);
        adopt(mona.value(), ODENSE, "contactName=Mona Mortensen", "contactMail=" + mail);
        assertThat(post(mona.value(), "/katalog/" + slug + "/kommentarer", "kommentar=Vi er glade"))
                .hasStatus3xxRedirection();
        edit("contactName=Mona Mortensen", "contactMail=" + mail);
        assertThat(as(mona.value(), "/mine-data.json"))
                .bodyText()
                .contains("ENTRY_CONTACT", "ADOPTION_CONTACT", "FOLLOWS", "ADOPTED", "Vi er glade");

        people.anonymise(mona);

        assertThat(as(IDA, "/katalog/" + slug))
                .bodyText()
                .contains("Vi er glade", "Tidligere bruger")
                .doesNotContain("Mona", mail.value());
        assertThat(as(IDA, "/katalog/" + slug + "/historik")).bodyText().doesNotContain("Mona");
        assertThat(jdbc.sql("select count(*) from entry_follower where user_id = ?")
                        .param(mona.value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private void edit(String... fields) {
        int version = editing.read(testPeople.actor(IDA), slug).version();
        String title = catalogue.read(null, slug).texts().title();
        String[] all = Stream.concat(
                        Stream.of("_version=" + version, "title=" + title, "summary=Kort"), Stream.of(fields))
                .toArray(String[]::new);
        String[] complete = List.of(fields).stream().anyMatch(field -> field.startsWith("state="))
                ? all
                : Stream.concat(Stream.of(all), Stream.of("state=current")).toArray(String[]::new);
        assertThat(post(IDA, "/katalog/" + slug + "/rediger", complete)).hasStatus3xxRedirection();
    }

    private void adopt(String person, OrganisationCode organisation, String... fields) {
        String[] all =
                Stream.concat(Stream.of("_version=-1"), Stream.of(fields)).toArray(String[]::new);
        assertThat(post(person, address(organisation), all)).hasStatus3xxRedirection();
    }

    private String address(OrganisationCode organisation) {
        return "/katalog/" + slug + "/ibrugtagning?kode=" + organisation;
    }

    private String end(OrganisationCode organisation) {
        return "/katalog/" + slug + "/ibrugtagning/afslut?kode=" + organisation;
    }

    private String comment(String words) {
        return jdbc.sql("select c.id from entry_comment c join catalogue_entry e on e.id = c.entry_id"
                        + " where e.slug = ? and c.words = ?")
                .param(slug)
                .param(words)
                .query(String.class)
                .single();
    }

    private List<String> told(String person) {
        return jdbc.sql("select kind from message where user_id = ? and link = ?")
                .param(person)
                .param("/katalog/" + slug)
                .query(String.class)
                .list();
    }

    private MvcTestResult as(String person, String address) {
        return mvc.get()
                .uri(address)
                .with(person.isEmpty() ? anonymous() : user(person))
                .exchange();
    }

    private MvcTestResult post(String person, String address, String... fields) {
        MockMvcTester.MockMvcRequestBuilder request =
                mvc.post().uri(address).with(user(person)).with(csrf());
        for (String field : fields) {
            String[] parts = field.split("=", 2);
            request = request.param(parts[0], parts[1]);
        }
        return request.exchange();
    }

    private static String location(MvcTestResult result) {
        return String.valueOf(result.getResponse().getHeader("Location"));
    }
}
