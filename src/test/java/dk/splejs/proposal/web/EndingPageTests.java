package dk.splejs.proposal.web;

import static dk.splejs.proposal.ProposalBuilder.aProposal;
import static dk.splejs.proposal.web.Somebody.AARHUS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import dk.splejs.proposal.EditableProposal;
import dk.splejs.proposal.ProposalAccess;
import dk.splejs.proposal.ProposalDetails;
import dk.splejs.proposal.ProposalLifecycle;
import dk.splejs.proposal.ProposalNotFound;
import dk.splejs.proposal.ProposalView;
import dk.splejs.proposal.Proposals;
import dk.splejs.security.Actor;
import dk.splejs.security.Audience;
import dk.splejs.security.CurrentActor;
import dk.splejs.security.Membership;
import dk.splejs.security.ProposalFacts;
import dk.splejs.security.Role;
import dk.splejs.security.Stage;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ProposalPageTest
class EndingPageTests {

    private final Actor ida = Somebody.submitterOf(AARHUS);
    private final Actor coordinator = Somebody.with(Membership.of(Role.COORDINATOR));
    private final ProposalView proposal =
            aProposal().titled("Byggesager").numbered("F-2026-0042").inReview().view();

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Proposals proposals;

    @Autowired
    private ProposalAccess access;

    @Autowired
    private ProposalLifecycle lifecycle;

    @Autowired
    private CurrentActor currentActor;

    @BeforeEach
    void thereIsAProposal() {
        ProposalFacts facts = new ProposalFacts(AARHUS, Audience.MEMBERS, Stage.UNDERWAY, Set.of(), Set.of());
        given(access.read(any(), any(String.class))).willReturn(new ProposalDetails(proposal, facts, null, null));
        Somebody.isLoggedIn(ida, currentActor);
    }

    @Test
    void theOwnerIsAskedWhy() {
        assertThat(mvc.get().uri("/forslag/F-2026-0042/traek-tilbage"))
                .hasStatusOk()
                .bodyText()
                .contains("Træk forslaget tilbage", "F-2026-0042 Byggesager", "name=\"reason\"");
    }

    @Test
    void theOwnerWithdrawsForAReason() {
        assertThat(mvc.post().uri("/forslag/F-2026-0042/traek-tilbage").param("reason", " Løst på anden vis "))
                .hasRedirectedUrl("/forslag/F-2026-0042");

        verify(proposals).withdraw(ida, proposal.id(), "Løst på anden vis");
    }

    @Test
    void nothingEndsWithoutAReasonAndWhatWasTypedIsKept() {
        assertThat(mvc.post().uri("/forslag/F-2026-0042/traek-tilbage").param("reason", "  "))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("Skriv en begrundelse.");
        assertThat(mvc.post().uri("/forslag/F-2026-0042/traek-tilbage").param("reason", "x".repeat(2001)))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("højst være på 2.000 tegn", "x".repeat(2001));
        verifyNoInteractions(proposals);
    }

    @Test
    void anOwnerMayNotStopAndACoordinatorMayNotWithdraw() {
        assertThat(mvc.get().uri("/forslag/F-2026-0042/stop"))
                .failure()
                .hasCauseInstanceOf(AccessDeniedException.class);

        Somebody.isLoggedIn(coordinator, currentActor);
        assertThat(mvc.post().uri("/forslag/F-2026-0042/traek-tilbage").param("reason", "Nej"))
                .failure()
                .hasCauseInstanceOf(AccessDeniedException.class);
        verifyNoInteractions(proposals);
    }

    @Test
    void aCoordinatorStopsForAReason() {
        Somebody.isLoggedIn(coordinator, currentActor);

        assertThat(mvc.get().uri("/forslag/F-2026-0042/stop")).bodyText().contains("Stop forslaget");
        assertThat(mvc.post().uri("/forslag/F-2026-0042/stop").param("reason", "Loven er ændret"))
                .hasRedirectedUrl("/forslag/F-2026-0042");
        verify(proposals).stop(coordinator, proposal.id(), "Loven er ændret");
    }

    @Test
    void whatOneMayNotReadDoesNotExist() {
        given(access.read(any(), any(String.class))).willThrow(ProposalNotFound.class);

        assertThat(mvc.get().uri("/forslag/F-2026-0042/traek-tilbage")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/forslag/F-2026-0042/revider")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void theOwnerIsLedToTheTaskInWhichTheProposalIsRevised() {
        given(proposals.open(ida, proposal.id()))
                .willReturn(new EditableProposal(
                        proposal.id(), 1, AARHUS, aProposal().content()));
        given(lifecycle.openRevision(proposal.id())).willReturn(Optional.of("4711"));

        assertThat(mvc.get().uri("/forslag/F-2026-0042/revider")).hasRedirectedUrl("/opgaver/4711");
    }

    @Test
    void aReasonWithACprNumberIsRefusedAndKept() {
        assertThat(mvc.post()
                        .uri("/forslag/F-2026-0042/traek-tilbage")
                        .param("reason", "Borgeren 010190-1234 har klaget"))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("ligner et CPR-nummer", "Borgeren 010190-1234 har klaget");

        verifyNoInteractions(proposals);
    }
}
