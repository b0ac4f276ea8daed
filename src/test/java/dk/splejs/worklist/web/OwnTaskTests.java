package dk.splejs.worklist.web;

import static dk.splejs.proposal.ProposalBuilder.aProposal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import dk.splejs.proposal.ProposalAccess;
import dk.splejs.proposal.ProposalDetails;
import dk.splejs.proposal.ProposalNotFound;
import dk.splejs.proposal.ProposalView;
import dk.splejs.security.Actor;
import dk.splejs.security.Actors;
import dk.splejs.security.Audience;
import dk.splejs.security.CurrentActor;
import dk.splejs.security.ProposalFacts;
import dk.splejs.security.Stage;
import dk.splejs.worklist.TaskDesk;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebMvcTest(OwnTaskPage.class)
@AutoConfigureMockMvc(addFilters = false)
class OwnTaskTests {

    private static final String ADDRESS = "/forslag/F-2026-0042/opgave";

    private final Actor reviewer = Actors.reviewer("0751");
    private final ProposalView proposal =
            aProposal().numbered("F-2026-0042").inReview().view();

    @Autowired
    private MockMvcTester mvc;

    @MockitoBean
    private CurrentActor currentActor;

    @MockitoBean
    private ProposalAccess proposals;

    @MockitoBean
    private TaskDesk desk;

    @BeforeEach
    void aReviewerReadsTheProposal() {
        ProposalFacts facts = new ProposalFacts(proposal.owner(), Audience.MEMBERS, Stage.UNDERWAY, Set.of(), Set.of());
        when(currentActor.require()).thenReturn(reviewer);
        when(proposals.idOf("F-2026-0042")).thenReturn(proposal.id());
        when(proposals.read(reviewer, "F-2026-0042")).thenReturn(new ProposalDetails(proposal, facts, null, null));
    }

    @Test
    void theOneTaskIsOpened() {
        when(desk.tasksIn(reviewer, proposal.id())).thenReturn(List.of(Tasks.review("17")));

        assertThat(mvc.get().uri(ADDRESS)).hasRedirectedUrl("/opgaver/17");
    }

    @Test
    void whoHasSeveralChooses() {
        when(desk.tasksIn(reviewer, proposal.id())).thenReturn(List.of(Tasks.review("17"), Tasks.review("18")));

        assertThat(mvc.get().uri(ADDRESS)).hasRedirectedUrl("/opgaver");
    }

    @Test
    void afterwardsTheProposalTellsWhatBecameOfIt() {
        when(desk.tasksIn(reviewer, proposal.id())).thenReturn(List.of());

        assertThat(mvc.get().uri(ADDRESS)).hasRedirectedUrl("/forslag/F-2026-0042");
    }

    @Test
    void aProposalThatOneMayNotReadDoesNotExist() {
        when(proposals.read(reviewer, "F-2026-0042")).thenThrow(ProposalNotFound.class);

        assertThat(mvc.get().uri(ADDRESS)).hasStatus(HttpStatus.NOT_FOUND);
    }
}
