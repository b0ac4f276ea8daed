package dk.splejs.story;

import static dk.splejs.support.FormAnswers.accept;
import static dk.splejs.support.FormAnswers.proposal;
import static dk.splejs.support.FormAnswers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.ProposalContent;
import dk.splejs.proposal.ProposalId;
import dk.splejs.proposal.Proposals;
import dk.splejs.support.EngineTest;
import dk.splejs.support.Journey;
import dk.splejs.support.TestPeople;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What somebody may not read is in none of their lists, searches, counts and files, however they ask. */
@EngineTest
@AutoConfigureMockMvc
@Import(Journey.class)
class HiddenThingsTests {

    private static final List<String> ROLES = List.of(
            "",
            "submitter.0851",
            "reviewer.0751",
            "submitter.0751",
            "reviewer.0101",
            "budget.0101",
            "analyst",
            "board.1",
            "coordinator",
            "admin");

    /** Who finds what Aarhus wrote, in the order of the roles: {@code x} finds it. */
    private static final Map<String, String> FINDERS = Map.of(
            "draft", "--xx------",
            "screening", "--xx----x-",
            "review", "--xxx-xxx-");

    /** {@code {q}} is a word of the title. Those without it list everything. */
    private static final List<String> LISTS = List.of(
            "/forslag?q={q}",
            "/forslag?q={q}&sort=internalNote",
            "/forslag?q={q}&side=1&egne=false",
            "/forslag?q={q}&fase=draft",
            "/forslag?q={q}&fase=in-review",
            "/forslag?q={q}&contactMail=a&owner=0751&visibility=own&order=title",
            "/katalog?q={q}",
            "/katalog?q={q}&sort=title",
            "/feed.atom",
            "/soeg.csv?q={q}",
            "/forslag.csv?q={q}&fase=draft&fase=screening&fase=review",
            "/katalog.csv?q={q}",
            "/soeg/ord?q={q}",
            "/soeg/lignende?title={q}&summary={q}",
            "/sitemap.xml",
            "/katalog.jsonld",
            "/api/v1/catalogue?q={q}",
            "/api/v1/catalogue?q={q}&sort=internalNote&filter=visibility:own&fields=*",
            "/api/v1/catalogue?after=&size=100",
            "/api/v1/proposals?q={q}",
            "/api/v1/proposals?size=100&sort=title",
            "/api/v1/proposals?phase=screening&phase=review&size=100",
            "/api/v1/proposals?q={q}&sort=internalNote",
            "/api/v1/adoptions?size=100",
            "/organisation",
            "/organisation?kode=0751",
            "/opgaver",
            "/beskeder",
            "/mine-data",
            "/mine-data.json",
            "/regnskab.csv?organisation=0751",
            "/regnskab.csv?organisation=0101");

    @Autowired
    private Journey journey;

    @Autowired
    private Proposals proposals;

    @Autowired
    private TestPeople people;

    @Autowired
    private MockMvcTester mvc;

    @Test
    void nobodyFindsWhatIsHiddenFromThem() {
        Map<String, String> words = plant();
        List<String> wrong = new ArrayList<>();
        int cases = 0;
        for (String kind : words.keySet()) {
            for (int role = 0; role < ROLES.size(); role++) {
                boolean mayFind = FINDERS.get(kind).charAt(role) == 'x';
                for (String list : LISTS) {
                    cases++;
                    String body = body(list.replace("{q}", "Skjulested" + kind), ROLES.get(role));
                    if (!mayFind && body.contains(words.get(kind))) {
                        wrong.add("%s found %s at %s".formatted(ROLES.get(role), kind, list));
                    }
                }
                boolean finds =
                        body("/forslag?q=Skjulested" + kind, ROLES.get(role)).contains(words.get(kind));
                if (finds != mayFind) {
                    wrong.add("%s finds %s in /forslag: %s".formatted(ROLES.get(role), kind, finds));
                }
            }
        }
        System.out.printf("Hidden things: %d lists × %d roles × 3 = %d cases%n", LISTS.size(), ROLES.size(), cases);
        assertThat(wrong).isEmpty();
    }

    /** An answer that differs for something hidden and for something that never was tells that it is there. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/forslag?q={q}",
                "/katalog?q={q}",
                "/api/v1/catalogue?q={q}",
                "/api/v1/proposals?q={q}",
                "/forslag?q={q}&side=2"
            })
    void whatIsHiddenIsAnsweredAsWhatIsNotThere(String list) {
        plant();
        for (String role : List.of("", "submitter.0851", "budget.0101", "admin")) {
            assertThat(bare(list, "Skjulestedreview", role))
                    .as("%s for %s", list, role)
                    .isEqualTo(bare(list, "Skjulestednowhere", role));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/proposals",
                "/api/v1/proposals?size=100&page=1",
                "/api/v1/catalogue",
                "/api/v1/adoptions"
            })
    void whatIsHiddenChangesNoCountAndNoTag(String list) {
        for (String role : List.of("", "submitter.0851", "budget.0101", "admin")) {
            MvcTestResult before = ask(list, role);
            plant();
            MvcTestResult after = ask(list, role);
            assertThat(text(after)).as("%s for %s", list, role).isEqualTo(text(before));
            assertThat(after.getResponse().getHeader("ETag"))
                    .as("%s for %s", list, role)
                    .isNotNull()
                    .isEqualTo(before.getResponse().getHeader("ETag"));
        }
    }

    @Test
    void aReferenceThatIsHiddenIsAnsweredAsOneThatIsNotThere() {
        ProposalId hidden = submitted("review");
        String reference = journey.view(hidden).requireReference();
        for (String address : List.of("/forslag/{r}", "/api/v1/proposals/{r}", "/forslag/{r}/beslutningslog.json")) {
            MvcTestResult there = ask(address.replace("{r}", reference), "submitter.0851");
            MvcTestResult nowhere = ask(address.replace("{r}", "F-2026-9999"), "submitter.0851");
            assertThat(there).as(address).hasStatus(404);
            assertThat(text(there).replace(reference, "F"))
                    .as(address)
                    .isEqualTo(text(nowhere).replace("F-2026-9999", "F"));
        }
    }

    private String bare(String list, String word, String role) {
        return body(list.replace("{q}", word), role).replace(word, "WORD").replaceAll("name=\"_csrf\"[^>]*>", "");
    }

    private String body(String address, String role) {
        return text(ask(address, role));
    }

    private MvcTestResult ask(String address, String role) {
        return mvc.get()
                .uri(address)
                .with(role.isEmpty() ? anonymous() : user(role))
                .exchange();
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One of each kind; the word that is looked for is another than the one that is searched by. */
    private Map<String, String> plant() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("draft", "Kanariefugldraft");
        words.put("screening", "Kanariefuglscreening");
        words.put("review", "Kanariefuglreview");
        people.enrol();
        people.as(
                "submitter.0751", actor -> proposals.saveDraft(actor, new OrganisationCode("0751"), content("draft")));
        submitted("screening");
        ProposalId reviewed = submitted("review");
        journey.screen(reviewed, accept("1", "0101", "0147"));
        return words;
    }

    private ProposalId submitted(String kind) {
        return people.as(
                "submitter.0751",
                actor -> proposals
                        .submitNew(actor, new OrganisationCode("0751"), content(kind))
                        .id());
    }

    private ProposalContent content(String kind) {
        String title = "Skjulested" + kind + " Kanariefugl" + kind;
        String visibility = kind.equals("screening") ? "public" : "own";
        return journey.content(with(with(proposal(), "title", title), "visibility", visibility));
    }
}
