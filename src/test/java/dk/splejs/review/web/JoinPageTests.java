package dk.splejs.review.web;

import static dk.splejs.proposal.ProposalBuilder.aProposal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import dk.splejs.organisation.Organisation;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.organisation.OrganisationKind;
import dk.splejs.organisation.Organisations;
import dk.splejs.proposal.ProposalAccess;
import dk.splejs.proposal.ProposalDetails;
import dk.splejs.proposal.ProposalNotFound;
import dk.splejs.proposal.ProposalView;
import dk.splejs.review.NoReviewRound;
import dk.splejs.review.ReviewClosed;
import dk.splejs.review.ReviewSteering;
import dk.splejs.security.Actor;
import dk.splejs.security.Actors;
import dk.splejs.security.Audience;
import dk.splejs.security.CurrentActor;
import dk.splejs.security.ProposalFacts;
import dk.splejs.security.Role;
import dk.splejs.security.Stage;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ReviewPageTest
class JoinPageTests {

    private static final String ADDRESS = "/forslag/F-2026-0042/ogsaa-hos-os";
    private static final OrganisationCode ODENSE = new OrganisationCode("0461");
    private static final OrganisationCode AALBORG = new OrganisationCode("0851");

    private final Actor actor =
            Actors.actor("anna", Actors.of(Role.SUBMITTER, "0461"), Actors.of(Role.SUBMITTER, "0851"));
    private final ProposalView proposal =
            aProposal().numbered("F-2026-0042").inReview().view();

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CurrentActor currentActor;

    @Autowired
    private ProposalAccess proposals;

    @Autowired
    private ReviewSteering steering;

    @Autowired
    private Organisations organisations;

    @BeforeEach
    void annaReadsTheProposal() {
        ProposalFacts facts = new ProposalFacts(proposal.owner(), Audience.MEMBERS, Stage.UNDERWAY, Set.of(), Set.of());
        given(currentActor.require()).willReturn(actor);
        given(proposals.read(actor, "F-2026-0042")).willReturn(new ProposalDetails(proposal, facts, null, null));
        given(organisations.require(ODENSE)).willReturn(named(ODENSE, "Odense Kommune"));
        given(organisations.require(AALBORG)).willReturn(named(AALBORG, "Aalborg Kommune"));
    }

    @Test
    void whoSpeaksForOneIsAskedToConfirm() {
        given(steering.joinable(actor, proposal.id())).willReturn(List.of(ODENSE));

        assertThat(mvc.get().uri(ADDRESS))
                .hasStatusOk()
                .bodyText()
                .contains("Du svarer for Odense Kommune.", "type=\"hidden\" name=\"organisation\" value=\"0461\"")
                .contains("F-2026-0042")
                .doesNotContain("type=\"radio\"");
    }

    @Test
    void whoSpeaksForSeveralChooses() {
        given(steering.joinable(actor, proposal.id())).willReturn(List.of(ODENSE, AALBORG));

        assertThat(mvc.get().uri(ADDRESS))
                .hasStatusOk()
                .bodyText()
                .contains("Odense Kommune", "Aalborg Kommune", "type=\"radio\"");
        assertThat(mvc.post().uri(ADDRESS)).hasStatusOk().bodyText().contains("Hvem svarer du for?");
        verify(steering, never()).invite(any(), any(), any());
    }

    @Test
    void joiningLeadsToTheTasks() {
        given(steering.joinable(actor, proposal.id())).willReturn(List.of(ODENSE, AALBORG));

        assertThat(mvc.post().uri(ADDRESS).param("organisation", "0851"))
                .hasStatus(HttpStatus.FOUND)
                .hasRedirectedUrl("/opgaver");

        verify(steering).invite(actor, proposal.id(), AALBORG);
    }

    @Test
    void theOnlyOrganisationNeedsNotBeNamed() {
        given(steering.joinable(actor, proposal.id())).willReturn(List.of(ODENSE));

        assertThat(mvc.post().uri(ADDRESS)).hasRedirectedUrl("/opgaver");

        verify(steering).invite(actor, proposal.id(), ODENSE);
    }

    @Test
    void whoIsAskedAlreadyIsLedToTheirTask() {
        given(steering.joinable(actor, proposal.id())).willReturn(List.of());

        assertThat(mvc.get().uri(ADDRESS)).hasRedirectedUrl("/opgaver");
        assertThat(mvc.post().uri(ADDRESS)).hasRedirectedUrl("/opgaver");
        verify(steering, never()).invite(any(), any(), any());
    }

    @Test
    void aClosedRoundIsAConflictAndWhatOneMayNotSeeIsNotFound() {
        given(steering.joinable(actor, proposal.id())).willThrow(ReviewClosed.class);
        assertThat(mvc.get().uri(ADDRESS)).hasStatus(HttpStatus.CONFLICT);

        given(proposals.read(actor, "F-2026-0001")).willThrow(ProposalNotFound.class);
        assertThat(mvc.get().uri("/forslag/F-2026-0001/ogsaa-hos-os")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void whoCannotSpeakForAnybodyFindsNothing() {
        given(steering.joinable(actor, proposal.id())).willThrow(NoReviewRound.class);

        assertThat(mvc.post().uri(ADDRESS)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aCodeThatIsNoneIsRefused() {
        assertThat(mvc.post().uri(ADDRESS).param("organisation", "zzz")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    private static Organisation named(OrganisationCode code, String officialName) {
        return new Organisation(
                code, officialName, officialName, OrganisationKind.MUNICIPALITY, null, "12345678", null);
    }
}
