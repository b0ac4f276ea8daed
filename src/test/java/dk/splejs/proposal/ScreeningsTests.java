package dk.splejs.proposal;

import static dk.splejs.proposal.ProposalBuilder.aProposal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dk.splejs.form.FieldProblem;
import dk.splejs.form.FormRejected;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.security.Actor;
import dk.splejs.security.Membership;
import dk.splejs.security.Role;
import dk.splejs.security.UserId;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@ProposalTest
class ScreeningsTests {

    private static final int ALL_MUNICIPALITIES = 98;

    private final Actor coordinator =
            new Actor(new UserId("coordinator"), "Karl Koordinator", Set.of(Membership.of(Role.COORDINATOR)));

    @Autowired
    private Screenings screenings;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Involvement involvement;

    @Autowired
    private Journal journal;

    @Autowired
    private EntityManager entities;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void acceptingInvitesEveryMunicipalityWhereNobodyIsNamed() {
        ProposalId id = stored(aProposal().inScreening());

        screenings.decide(id, coordinator, accepted(GovernanceLevel.LEVEL_1, List.of()));

        assertThat(screenings.latest(id))
                .hasValueSatisfying(screening -> assertThat(screening.invited())
                        .hasSize(ALL_MUNICIPALITIES)
                        .contains(code("0751")));
        assertThat(involvement.of(id).invited()).hasSize(ALL_MUNICIPALITIES);
        assertThat(involvement.of(id).participants()).isEmpty();
    }

    @Test
    void acceptingKeepsWhatItSetForThisProposal() {
        ProposalId id = stored(aProposal().inScreening());
        Periods periods = new Periods(10, 5, 7, 14, 3);
        List<OrganisationCode> invited = List.of(code("0101"), code("0751"));

        screenings.decide(
                id,
                coordinator,
                new ScreeningDecision(ScreeningVerdict.ACCEPT, null, null, GovernanceLevel.LEVEL_3, invited, periods));

        assertThat(screenings.latest(id))
                .hasValueSatisfying(screening -> assertThat(screening)
                        .extracting(ScreeningView::periods, ScreeningView::invited, ScreeningView::round)
                        .containsExactly(periods, invited, 1));
        assertThat(proposals.require(id).content().governanceLevel()).isEqualTo(GovernanceLevel.LEVEL_3);
    }

    @Test
    void anUnknownOrganisationIsNotInvited() {
        ProposalId id = stored(aProposal().inScreening());

        assertThatExceptionOfType(FormRejected.class)
                .isThrownBy(() -> screenings.decide(
                        id, coordinator, accepted(GovernanceLevel.LEVEL_1, List.of(code("0751"), code("9999")))))
                .satisfies(refusal -> assertThat(refusal.problems())
                        .extracting(FieldProblem::key)
                        .containsExactly("invited"));

        assertThat(screenings.latest(id)).isEmpty();
    }

    @Test
    void theLatestScreeningFollowsTheOneThatSentTheProposalBack() {
        ProposalId id = stored(aProposal().inScreening());
        screenings.decide(id, coordinator, decision(ScreeningVerdict.RETURN, "Beskriv omfanget", null));

        screenings.decide(id, coordinator, accepted(GovernanceLevel.SANDBOX, List.of()));

        assertThat(screenings.latest(id)).map(ScreeningView::verdict).contains(ScreeningVerdict.ACCEPT);
        assertThat(screenings.of(id)).extracting(ScreeningView::round).containsExactly(1, 2);
        assertThat(journal.of(id))
                .extracting(JournalEntry::action)
                .containsExactly("proposal.returned", "proposal.accepted");
    }

    @Test
    void aRejectionKeepsItsReason() {
        ProposalId id = stored(aProposal().inScreening());

        screenings.decide(id, coordinator, decision(ScreeningVerdict.REJECT, "Løses af KOMBIT", null));

        assertThat(proposals.require(id).endReason()).isEqualTo("Løses af KOMBIT");
    }

    @Test
    void aMergeIsAWishUntilTheOwnerAgrees() {
        ProposalView target = view(aProposal().inReview());
        ProposalView merged = view(aProposal().inScreening());

        screenings.decide(
                merged.id(), coordinator, decision(ScreeningVerdict.MERGE, "Samme behov", target.requireReference()));

        assertThat(proposals.require(merged.id()).mergedInto()).isNull();
        assertThat(journal.of(target.id())).isEmpty();
        assertThat(journal.of(merged.id()))
                .singleElement()
                .extracting(JournalEntry::action, JournalEntry::reason)
                .containsExactly("proposal.mergeProposed", "Samme behov");
    }

    @Test
    void aProposalIsNotMergedIntoItself() {
        ProposalView proposal = view(aProposal().inScreening());

        refusesToMerge(proposal.id(), proposal.requireReference());
    }

    @Test
    void aProposalIsNotMergedIntoOneThatDoesNotExist() {
        refusesToMerge(stored(aProposal().inScreening()), "F-1999-0001");
    }

    @ParameterizedTest
    @EnumSource(names = {"REJECTED", "WITHDRAWN", "MERGED"})
    void aProposalIsNotMergedIntoOneThatIsGone(Phase gone) {
        ProposalView target = view(aProposal().through(Phase.SCREENING, gone));

        refusesToMerge(stored(aProposal().inScreening()), target.requireReference());
    }

    @Test
    void onlyAProposalInScreeningIsScreened() {
        ProposalId id = stored(aProposal().inReview());

        assertThatExceptionOfType(WrongPhase.class)
                .isThrownBy(() -> screenings.decide(id, coordinator, accepted(GovernanceLevel.LEVEL_1, List.of())));
    }

    @Test
    void onlyACoordinatorScreens() {
        ProposalId id = stored(aProposal().inScreening());
        Actor owner = aProposal().submitter();

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> screenings.decide(id, owner, accepted(GovernanceLevel.LEVEL_1, List.of())));
    }

    @Test
    void takingPartIsAddedToBeingInvitedAndNothingIsAddedTwice() {
        ProposalId id = stored(aProposal().inReview());
        List<OrganisationCode> two = List.of(code("0101"), code("0751"));

        involvement.invite(id, two);
        involvement.participate(id, List.of(code("0751"), code("0461")));
        involvement.invite(id, two);

        assertThat(involvement.of(id))
                .isEqualTo(new Involved(
                        Set.of(code("0101"), code("0751"), code("0461")), Set.of(code("0751"), code("0461"))));
    }

    private void refusesToMerge(ProposalId id, String target) {
        assertThatExceptionOfType(FormRejected.class)
                .isThrownBy(() ->
                        screenings.decide(id, coordinator, decision(ScreeningVerdict.MERGE, "Samme behov", target)))
                .satisfies(refusal -> assertThat(refusal.problems())
                        .extracting(FieldProblem::key, FieldProblem::label)
                        .containsExactly(tuple("mergeInto", "Læg sammen med")));
    }

    private static ScreeningDecision accepted(GovernanceLevel level, List<OrganisationCode> invited) {
        return new ScreeningDecision(ScreeningVerdict.ACCEPT, null, null, level, invited, Periods.USUAL);
    }

    private static ScreeningDecision decision(ScreeningVerdict verdict, String reason, @Nullable String mergeInto) {
        return new ScreeningDecision(verdict, reason, mergeInto, null, List.of(), Periods.USUAL);
    }

    private static OrganisationCode code(String value) {
        return new OrganisationCode(value);
    }

    private ProposalId stored(ProposalBuilder proposal) {
        return view(proposal).id();
    }

    private ProposalView view(ProposalBuilder proposal) {
        return Objects.requireNonNull(transaction.execute(status -> proposal.storeIn(entities)));
    }
}
