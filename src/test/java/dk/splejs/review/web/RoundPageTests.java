package dk.splejs.review.web;

import static dk.splejs.proposal.ProposalBuilder.aProposal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.ProposalAccess;
import dk.splejs.proposal.ProposalDetails;
import dk.splejs.proposal.ProposalView;
import dk.splejs.review.NeedOutcome;
import dk.splejs.review.NeedSummary;
import dk.splejs.review.NoReviewRound;
import dk.splejs.review.ReviewClosed;
import dk.splejs.review.ReviewRoundView;
import dk.splejs.review.ReviewSteering;
import dk.splejs.review.Reviews;
import dk.splejs.review.RoundDecision;
import dk.splejs.security.Actor;
import dk.splejs.security.Actors;
import dk.splejs.security.Audience;
import dk.splejs.security.CurrentActor;
import dk.splejs.security.ProposalFacts;
import dk.splejs.security.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ReviewPageTest
class RoundPageTests {

    private static final String ADDRESS = "/forslag/F-2026-0042/vurderingsrunde";

    private final Actor coordinator = Actors.coordinator();
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
    private Reviews reviews;

    @BeforeEach
    void aRoundIsOpen() {
        ProposalFacts facts = new ProposalFacts(proposal.owner(), Audience.MEMBERS, Stage.UNDERWAY, Set.of(), Set.of());
        given(currentActor.require()).willReturn(coordinator);
        given(proposals.read(coordinator, "F-2026-0042")).willReturn(new ProposalDetails(proposal, facts, null, null));
        given(steering.steerable(proposal.id(), coordinator)).willReturn(round(null));
        given(reviews.need(proposal.id())).willReturn(new NeedSummary(98, 60, 47, 46, 12_345L, 3, 1, null));
        given(reviews.openCodes(proposal.id())).willReturn(List.of(new OrganisationCode("0751")));
    }

    @Test
    void theRoundIsShownWithWhatItHasFoundSoFar() {
        assertThat(mvc.get().uri(ADDRESS))
                .hasStatusOk()
                .bodyText()
                .contains("Runden lukker 14. december 2026.", ">98<", ">46<", "12.345", "1 gang")
                .contains("(3 med behovet har ikke oplyst omfang)", "id=\"outcome-follow\" value=\"follow\" checked");
    }

    @Test
    void aClosedRoundCanOnlyBeRead() {
        given(steering.steerable(proposal.id(), coordinator)).willReturn(round(Instant.parse("2026-11-23T10:00:00Z")));
        given(reviews.need(proposal.id())).willReturn(new NeedSummary(98, 0, 0, 0, null, 0, 0, NeedOutcome.PROCEED));

        assertThat(mvc.get().uri(ADDRESS))
                .hasStatusOk()
                .bodyText()
                .contains("Runden blev lukket 23. november 2026", "Ikke opgjort")
                .doesNotContain("<textarea");
    }

    @Test
    void aDecisionIsTakenWithItsReason() {
        assertThat(mvc.post()
                        .uri(ADDRESS)
                        .param("outcome", "proceed")
                        .param("reason", " Lovkrav ")
                        .param("closeNow", "true"))
                .hasRedirectedUrl("/forslag/F-2026-0042");

        verify(steering).steer(proposal.id(), coordinator, new RoundDecision(NeedOutcome.PROCEED, "Lovkrav", true));
    }

    @Test
    void followingTheTableIsNoDecisionAgainstIt() {
        assertThat(mvc.post().uri(ADDRESS).param("outcome", "follow").param("reason", "Alle har svaret"))
                .hasRedirectedUrl("/forslag/F-2026-0042");

        verify(steering).steer(proposal.id(), coordinator, new RoundDecision(null, "Alle har svaret", false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "null", textBlock = """
            proceed | ''   | Skriv en begrundelse.
            proceed | null | Skriv en begrundelse.
            ''      | Ja   | Vælg, hvad der skal ske.
            null    | Ja   | Vælg, hvad der skal ske.
            maybe   | Ja   | Vælg, hvad der skal ske.
            """)
    void whatIsMissingIsNamedAndNothingIsDecided(@Nullable String outcome, @Nullable String reason, String problem) {
        var request = mvc.post().uri(ADDRESS);
        request = outcome == null ? request : request.param("outcome", outcome);
        request = reason == null ? request : request.param("reason", reason);

        assertThat(request)
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains(problem, "Beslutningen kan ikke gemmes endnu");
        verify(steering, never()).steer(any(), any(), any());
    }

    @Test
    void aReasonHasALimitAndIsKeptOnThePage() {
        String reason = "<i>" + "æ".repeat(3898);

        assertThat(mvc.post().uri(ADDRESS).param("outcome", "shelve").param("reason", reason))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("højst være på 3.900 tegn", "&lt;i&gt;ææ", "value=\"shelve\" checked")
                .doesNotContain("<i>æ");
    }

    @Test
    void nobodyElseFindsThePage() {
        given(steering.steerable(proposal.id(), coordinator)).willThrow(NoReviewRound.class);

        assertThat(mvc.get().uri(ADDRESS)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aRoundThatClosedMeanwhileIsAConflict() {
        willThrow(ReviewClosed.class).given(steering).steer(any(), any(), any());

        assertThat(mvc.post().uri(ADDRESS).param("outcome", "extend").param("reason", "Ferie"))
                .hasStatus(HttpStatus.CONFLICT);
    }

    private static ReviewRoundView round(@Nullable Instant closedAt) {
        return new ReviewRoundView(
                Instant.parse("2026-11-20T08:00:00Z"), LocalDate.of(2026, 12, 14), closedAt, 1, null, null, null);
    }

    @Test
    void aReasonWithACprNumberIsRefusedAndKept() {
        assertThat(mvc.post()
                        .uri(ADDRESS)
                        .param("outcome", "proceed")
                        .param("reason", "Borgeren 0101901234 har klaget"))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("ligner et CPR-nummer", "href=\"#reason\"", "Borgeren 0101901234 har klaget");

        verify(steering, never()).steer(any(), any(), any());
    }
}
