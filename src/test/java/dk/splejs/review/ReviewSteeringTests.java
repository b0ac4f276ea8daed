package dk.splejs.review;

import static dk.splejs.proposal.ProposalBuilder.aProposal;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.Involvement;
import dk.splejs.proposal.Journal;
import dk.splejs.proposal.JournalEntry;
import dk.splejs.proposal.ProposalId;
import dk.splejs.security.Actor;
import dk.splejs.security.Actors;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@ReviewTest
class ReviewSteeringTests {

    private static final LocalDate CLOSES_ON = LocalDate.of(2026, 12, 14);
    private static final OrganisationCode AARHUS = new OrganisationCode("0751");
    private static final OrganisationCode AALBORG = new OrganisationCode("0851");
    private static final OrganisationCode ODENSE = new OrganisationCode("0461");

    @Autowired
    private ReviewSteering steering;

    @Autowired
    private Reviews reviews;

    @Autowired
    private FakeRound process;

    @Autowired
    private Involvement involvement;

    @Autowired
    private Journal journal;

    @Autowired
    private EntityManager entities;

    @Autowired
    private TransactionTemplate transaction;

    private ProposalId proposal = new ProposalId(new UUID(0, 0));

    @BeforeEach
    void openARound() {
        process.asked.clear();
        proposal = requireNonNull(transaction.execute(status ->
                aProposal().ownedBy("0751").inReview().storeIn(entities).id()));
        reviews.open(proposal, List.of(AALBORG), CLOSES_ON);
    }

    @Test
    void anOrganisationWithTheSameNeedJoinsTheOpenRound() {
        assertThat(steering.joinable(Actors.submitter("0461"), proposal)).containsExactly(ODENSE);

        assertThat(steering.invite(Actors.submitter("0461"), proposal, ODENSE)).isTrue();

        assertThat(reviews.openCodes(proposal)).containsExactly(ODENSE, AALBORG);
        assertThat(involvement.of(proposal).invited()).contains(ODENSE);
        assertThat(process.asked).containsExactly("add 0461 to " + proposal);
        assertThat(last().action()).isEqualTo("review.joined");
        assertThat(last().organisation()).isEqualTo(ODENSE);
    }

    @Test
    void whoIsAskedAlreadyIsNotAskedTwice() {
        assertThat(steering.invite(Actors.reviewer("0851"), proposal, AALBORG)).isFalse();

        assertThat(process.asked).isEmpty();
        assertThat(steering.joinable(Actors.reviewer("0851"), proposal)).isEmpty();
    }

    @Test
    void nobodyJoinsForOthersOrForTheOwner() {
        assertThatThrownBy(() -> steering.invite(Actors.submitter("0461"), proposal, AALBORG))
                .isInstanceOf(NotInvited.class);
        assertThatThrownBy(() -> steering.invite(Actors.submitter("0751"), proposal, AARHUS))
                .isInstanceOf(NotInvited.class);
        assertThatThrownBy(() -> steering.joinable(Actors.budgetHolder("0461"), proposal))
                .isInstanceOf(NoReviewRound.class);
    }

    @Test
    void aClosedRoundIsJoinedByNobody() {
        reviews.close(proposal);

        assertThatThrownBy(() -> steering.invite(Actors.submitter("0461"), proposal, ODENSE))
                .isInstanceOf(ReviewClosed.class);
        assertThatThrownBy(() -> steering.joinable(Actors.submitter("0461"), proposal))
                .isInstanceOf(ReviewClosed.class);
        assertThat(process.asked).isEmpty();
    }

    @Test
    void aCoordinatorDecidesAgainstTheTableWithAReasonAndEndsTheRound() {
        steer(new RoundDecision(NeedOutcome.PROCEED, "Lovkrav", true));

        assertThat(reviews.need(proposal).overruledTo()).isEqualTo(NeedOutcome.PROCEED);
        assertThat(process.asked).containsExactly("close " + proposal);
        assertThat(journal.of(proposal).stream().map(JournalEntry::action))
                .containsExactly("review.opened", "review.overruledTo.proceed", "review.closedEarly");
        assertThat(last().reason()).isEqualTo("Lovkrav");
    }

    @Test
    void aDecisionAgainstTheTableCanBeTakenBackAndDoesNotOutliveItsRound() {
        steer(new RoundDecision(NeedOutcome.SHELVE, "Dublet", false));
        steer(new RoundDecision(null, "Alligevel ikke", false));
        assertThat(reviews.need(proposal).overruledTo()).isNull();

        steer(new RoundDecision(NeedOutcome.EXTEND, "Sommerferie", false));
        reviews.close(proposal);
        reviews.reopenUnanswered(proposal, CLOSES_ON.plusDays(21));

        assertThat(reviews.need(proposal).overruledTo()).isNull();
        assertThat(process.asked).isEmpty();
    }

    @Test
    void onlyACoordinatorSteers() {
        Actor owner = Actors.submitter("0751");

        assertThatThrownBy(() -> steering.steerable(proposal, owner)).isInstanceOf(NoReviewRound.class);
        assertThatThrownBy(() -> steering.overrule(proposal, owner, NeedOutcome.PROCEED, "Fordi"))
                .isInstanceOf(NoReviewRound.class);
        assertThatThrownBy(() -> steering.closeNow(proposal, Actors.analyst(), "Fordi"))
                .isInstanceOf(NoReviewRound.class);
        assertThat(steering.steerable(proposal, Actors.coordinator()).closesOn())
                .isEqualTo(CLOSES_ON);
    }

    private void steer(RoundDecision decision) {
        steering.steer(proposal, Actors.coordinator(), decision);
    }

    private JournalEntry last() {
        List<JournalEntry> entries = journal.of(proposal);
        return entries.get(entries.size() - 1);
    }
}
