package dk.splejs.proposal.web;

import static dk.splejs.support.FormAnswers.accept;
import static dk.splejs.support.FormAnswers.proposal;
import static dk.splejs.support.FormAnswers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.ProposalContent;
import dk.splejs.proposal.ProposalId;
import dk.splejs.proposal.Proposals;
import dk.splejs.support.EngineTest;
import dk.splejs.support.Journey;
import dk.splejs.support.TestPeople;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Proposing a merge on the proposal's page, and what the pages of both say afterwards, to whom. */
@EngineTest
@AutoConfigureMockMvc
@Import(Journey.class)
class MergePageTests {

    private static final String SECRET = "Hemmelig vagtplan";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Journey journey;

    @Autowired
    private Proposals proposals;

    @Autowired
    private TestPeople people;

    private String target;
    private String source;
    private ProposalId sourceId;

    @BeforeEach
    void twoProposalsAreReviewed() {
        ProposalId targetId = journey.submit("0101");
        journey.screen(targetId, accept("2", "0147", "0461"));
        target = journey.view(targetId).requireReference();
        ProposalContent hidden = journey.content(with(with(proposal(), "visibility", "own"), "title", SECRET));
        sourceId = people.as(
                "submitter.0751",
                actor -> proposals
                        .submitNew(actor, new OrganisationCode("0751"), hidden)
                        .id());
        journey.screen(sourceId, accept("2", "0147"));
        source = journey.view(sourceId).requireReference();
    }

    @Test
    void whatIsMissingOrWrongIsToldAndWhatWasTypedStays() {
        assertThat(propose(target, " "))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("value=\"" + target + "\"", "aria-invalid=\"true\"");
        assertThat(propose("F-1999-0001", "Samme behov"))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("Der findes ikke et forslag med referencen F-1999-0001", "Samme behov");
        assertThat(propose(source, "Samme behov")).bodyText().contains("ikke lægges sammen med sig selv");
    }

    @Test
    void theOwnerIsAskedAndToldWhoWillSeeWhat() {
        assertThat(propose(target, "Samme behov")).hasStatus3xxRedirection();

        String task = journey.step("Task_ConsentToMerge", sourceId).taskId();
        assertThat(mvc.get().uri("/opgaver/" + task).with(user("submitter.0751")))
                .hasStatusOk()
                .bodyText()
                .contains("Samme behov", target, "Hvem ser hvad", "Bemærkninger følger ikke med");
        assertThat(mvc.get().uri("/opgaver/" + task).with(user("submitter.0101")))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(propose(target, "Samme behov")).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void bothStayAddressableAndNothingHiddenComesUp() {
        merge();

        assertThat(mvc.get().uri("/forslag/" + source).with(user("submitter.0751")))
                .hasStatusOk()
                .bodyText()
                .contains(SECRET, "href=\"/forslag/" + target + "\"");
        assertThat(mvc.get().uri("/api/v1/proposals/" + source).with(user("submitter.0751")))
                .bodyJson()
                .hasPathSatisfying("$.mergedInto", into -> assertThat(into).isEqualTo(target));
        MvcTestResult seen =
                mvc.get().uri("/forslag/" + target).with(user("reviewer.0573")).exchange();
        assertThat(seen)
                .hasStatusOk()
                .bodyText()
                .contains("Har taget ind", source + " (Aarhus)")
                .doesNotContain(SECRET);
        assertThat(mvc.get().uri("/forslag/" + source).with(user("reviewer.0573")))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/soeg?q=vagtplan").with(user("reviewer.0573")))
                .bodyText()
                .doesNotContain(SECRET);
        assertThat(mvc.get().uri("/forslag/" + target)).hasStatus(HttpStatus.NOT_FOUND);
    }

    private void merge() {
        assertThat(propose(target, "Samme behov")).hasStatus3xxRedirection();
        journey.complete("submitter.0751", "Task_ConsentToMerge", sourceId, Map.of("answer", "agree"));
        journey.runJobs();
    }

    private MvcTestResult propose(String into, String reason) {
        return mvc.post()
                .uri("/forslag/" + source + "/laeg-sammen")
                .param("mergeInto", into)
                .param("reason", reason)
                .with(user("coordinator"))
                .with(csrf())
                .exchange();
    }
}
