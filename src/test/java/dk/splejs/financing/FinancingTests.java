package dk.splejs.financing;

import static dk.splejs.financing.FinancingStory.AALBORG;
import static dk.splejs.financing.FinancingStory.AARHUS;
import static dk.splejs.financing.FinancingStory.ODENSE;
import static dk.splejs.financing.FinancingStory.decision;
import static dk.splejs.financing.FinancingStory.interest;
import static dk.splejs.financing.FinancingStory.kroner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dk.splejs.form.FieldProblem;
import dk.splejs.form.FormRejected;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.organisation.Organisations;
import dk.splejs.proposal.Involvement;
import dk.splejs.proposal.Journal;
import dk.splejs.proposal.ProposalId;
import dk.splejs.shared.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FinancingTest
class FinancingTests {

    @Autowired
    private Financing financing;

    @Autowired
    private FinancingStory story;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Involvement involvement;

    @Autowired
    private Journal journal;

    @Autowired
    private Clock clock;

    @Test
    void fortySixMunicipalitiesShareAlmostAMillionToTheOre() {
        List<OrganisationCode> payers = FinancingStory.municipalities(organisations, 46);
        ProposalId proposal = story.estimated("998500.00", "inhabitants", payers.toArray(OrganisationCode[]::new));

        assertThat(financing.nextRound(proposal)).containsExactlyInAnyOrderElementsOf(payers);
        List<Money> offered = amounts(proposal);
        story.commitAll(proposal);
        assertThat(financing.complete(proposal)).isTrue();

        assertThat(story.nextRound(proposal)).isEmpty();
        assertThat(financing.financed(proposal)).isTrue();
        assertThat(amounts(proposal)).isEqualTo(offered);
        assertThat(Money.sum(amounts(proposal))).isEqualTo(kroner("998500.00"));
        assertThat(financing.shares(proposal))
                .hasSize(46)
                .allMatch(share -> share.status() == ShareStatus.COMMITTED)
                .allMatch(share -> decision("Sag 7").equals(share.terms().decision()));
    }

    @Test
    void whoIsAskedBelongsToTheProposalFromThenOn() {
        ProposalId proposal = story.estimated("300.00", "equal", AARHUS, ODENSE);

        financing.nextRound(proposal);

        assertThat(involvement.of(proposal).participants()).containsExactlyInAnyOrder(AARHUS, ODENSE);
        assertThat(financing.asked(proposal)).containsExactly(ODENSE, AARHUS);
        assertThat(financing.complete(proposal)).isFalse();
    }

    @Test
    void whenOneLeavesTheOthersAreAskedAgain() {
        ProposalId proposal = story.estimated("300.00", "equal", AARHUS, ODENSE, AALBORG);
        financing.nextRound(proposal);
        story.answer(proposal, AALBORG, ShareAnswer.leave());
        story.answer(proposal, ODENSE, ShareAnswer.commitUpTo(kroner("150.00"), decision("Sag 1")));
        story.answer(proposal, AARHUS, ShareAnswer.commit(decision("Sag 2")));

        assertThat(story.nextRound(proposal)).containsExactly(AARHUS);
        assertThat(financing.outcome(proposal))
                .contains(new FinancingOutcome(RoundResult.ASKING, null, kroner("50.00"), 1, 2));
        story.answer(proposal, AARHUS, ShareAnswer.commit(decision("Sag 3")));

        assertThat(story.nextRound(proposal)).isEmpty();
        assertThat(financing.shares(proposal))
                .extracting(
                        ShareView::code,
                        ShareView::oneOff,
                        share -> share.terms().decision())
                .containsExactly(
                        tuple(ODENSE, kroner("150.00"), decision("Sag 1")),
                        tuple(AARHUS, kroner("150.00"), decision("Sag 3")));
    }

    @Test
    void whoDoesNotAnswerInTimeIsOutAndBoundToNothing() {
        ProposalId proposal = story.estimated("300.00", "equal", AARHUS, ODENSE, AALBORG);
        financing.nextRound(proposal);
        story.answer(proposal, AARHUS, ShareAnswer.pledge(kroner("200.00")));
        story.answer(proposal, ODENSE, ShareAnswer.pledge(kroner("100.00")));

        assertThat(financing.closeRound(proposal)).containsExactly(AALBORG);
        assertThat(financing.closeRound(proposal)).isEmpty();
        assertThatExceptionOfType(ShareNotOpen.class)
                .isThrownBy(() -> story.answer(proposal, AALBORG, ShareAnswer.leave()));

        assertThat(financing.nextRound(proposal)).isEmpty();
        assertThat(financing.shares(proposal))
                .extracting(ShareView::code, ShareView::oneOff, ShareView::status)
                .containsExactly(
                        tuple(ODENSE, kroner("100.00"), ShareStatus.PLEDGED),
                        tuple(AARHUS, kroner("200.00"), ShareStatus.PLEDGED));
        assertThat(financing.history(proposal).get(0).shares())
                .extracting(ShareView::status)
                .containsExactly(ShareStatus.PLEDGED, ShareStatus.PLEDGED, ShareStatus.LAPSED)
                .hasSize(3);
    }

    @Test
    void aRoundCannotBeComputedWhileSomebodyIsAsked() {
        ProposalId proposal = story.estimated("300.00", "equal", AARHUS, ODENSE);
        financing.nextRound(proposal);

        assertThatExceptionOfType(RoundStillOpen.class).isThrownBy(() -> financing.nextRound(proposal));
    }

    @Test
    void anOrganisationAnswersOnceInARoundAndOnlyWhenAsked() {
        ProposalId proposal = story.estimated("300.00", "equal", AARHUS, ODENSE);
        assertThatExceptionOfType(ShareNotOpen.class)
                .isThrownBy(() -> story.answer(proposal, AARHUS, ShareAnswer.leave()));
        financing.nextRound(proposal);
        story.answer(proposal, AARHUS, ShareAnswer.leave());

        assertThatExceptionOfType(ShareAlreadyAnswered.class)
                .isThrownBy(() -> story.answer(proposal, AARHUS, ShareAnswer.commit(decision("Sag 1"))));
        assertThatExceptionOfType(ShareNotOpen.class)
                .isThrownBy(() -> story.answer(proposal, AALBORG, ShareAnswer.leave()));
    }

    @Test
    void anAnswerThatDoesNotFitTheShareIsRefusedByField() {
        ProposalId proposal = story.estimated("300.00", "equal", AARHUS, ODENSE);
        financing.nextRound(proposal);
        LocalDate today = LocalDate.now(clock);

        assertRefused(proposal, new ShareAnswer(AnswerKind.COMMIT, null, null, null), "decisionBody");
        assertRefused(proposal, ShareAnswer.commit(decided(today.plusDays(1))), "decisionDate");
        assertRefused(proposal, ShareAnswer.commitUpTo(kroner("149.99"), decision("Sag 1")), "ceiling");
        assertRefused(proposal, ShareAnswer.pledge(Money.ZERO), "ceiling");
        assertRefused(proposal, new ShareAnswer(AnswerKind.PLEDGE, null, null, null), "ceiling");
        assertRefused(proposal, ShareAnswer.pledge(kroner("10.00"), 1), "atLeast");
        assertRefused(proposal, new ShareAnswer(AnswerKind.COMMIT, null, 3, decision("Sag 1")), "atLeast");
        assertThat(financing.asked(proposal)).containsExactly(ODENSE, AARHUS);
    }

    @Test
    void whatWasDecidedTodayIsTaken() {
        ProposalId proposal = story.estimated("300.00", "equal", AARHUS, ODENSE);
        financing.nextRound(proposal);

        story.answer(proposal, AARHUS, ShareAnswer.commit(decided(LocalDate.now(clock))));

        assertThat(financing.asked(proposal)).containsExactly(ODENSE);
    }

    @Test
    void whoHasSaidYesDoesNotGoBackToALowerAmount() {
        ProposalId proposal = story.estimated("300.00", "equal", AARHUS, ODENSE, AALBORG);
        financing.nextRound(proposal);
        story.answer(proposal, AALBORG, ShareAnswer.leave());
        story.answer(proposal, ODENSE, ShareAnswer.commit(decision("Sag 1")));
        story.answer(proposal, AARHUS, ShareAnswer.commit(decision("Sag 2")));
        story.nextRound(proposal);

        assertRefused(proposal, ShareAnswer.pledge(kroner("99.99")), "ceiling");
        story.answer(proposal, AARHUS, ShareAnswer.pledge(kroner("100.00")));
        assertThat(financing.asked(proposal)).containsExactly(ODENSE);
    }

    @Test
    void aGapThatNobodyClosesIsShownAndMayBeTriedAgain() {
        ProposalId proposal = story.proposal();
        story.interested(proposal, List.of(interest(AARHUS, "100.00"), interest(ODENSE, null)));
        story.estimate(proposal, "300.00", "equal", 2);

        for (int attempt = 1; attempt <= 3; attempt++) {
            assertThat(financing.mayTryAgain(proposal)).isTrue();
            assertThat(financing.nextRound(proposal)).containsExactly(ODENSE, AARHUS);
            holdOnTo(proposal, "120.00");
            assertThat(story.nextRound(proposal)).containsExactly(ODENSE, AARHUS);
            holdOnTo(proposal, "120.00");
            assertThat(story.nextRound(proposal)).isEmpty();
            assertThat(financing.outcome(proposal))
                    .contains(new FinancingOutcome(
                            RoundResult.NOT_FINANCED, NotFinancedReason.NOT_COVERED, kroner("60.00"), attempt, 3));
            assertThat(financing.financed(proposal)).isFalse();
            story.estimate(proposal, "300.00", "equal", 2);
        }
        assertThat(financing.mayTryAgain(proposal)).isFalse();
    }

    @Test
    void aQuorumThatIsMissedFromTheStartAsksNobody() {
        ProposalId proposal = story.proposal();
        story.interested(proposal, List.of(interest(AARHUS, null), interest(ODENSE, null)));
        story.estimate(proposal, "300.00", "equal", 3);

        assertThat(financing.nextRound(proposal)).isEmpty();
        assertThat(financing.complete(proposal)).isTrue();
        assertThat(financing.outcome(proposal).orElseThrow().reason())
                .isEqualTo(NotFinancedReason.TOO_FEW_PARTICIPANTS);
    }

    @Test
    void beforeTheFirstRoundNothingIsThere() {
        ProposalId proposal = story.proposal();

        assertThat(financing.asked(proposal)).isEmpty();
        assertThat(financing.shares(proposal)).isEmpty();
        assertThat(financing.outcome(proposal)).isEmpty();
        assertThat(financing.history(proposal)).isEmpty();
        assertThat(financing.financed(proposal)).isFalse();
        assertThat(financing.complete(proposal)).isTrue();
    }

    @Test
    void theDecisionLogTellsWhatHappened() {
        ProposalId proposal = story.estimated("300.00", "equal", AARHUS, ODENSE, AALBORG);
        financing.nextRound(proposal);
        story.answer(proposal, AARHUS, ShareAnswer.commitUpTo(kroner("200.00"), decision("Sag 1")));
        story.answer(proposal, ODENSE, ShareAnswer.pledge(kroner("100.00"), 2));
        story.nextRound(proposal);

        assertThat(journal.of(proposal))
                .extracting(entry -> entry.action())
                .containsExactly(
                        "costing.estimated",
                        "financing.asked",
                        "financing.committed",
                        "financing.pledged",
                        "financing.lapsed",
                        "financing.financed");
    }

    private static PoliticalDecision decided(LocalDate day) {
        return new PoliticalDecision("Byrådet", day, "Sag 1");
    }

    private void holdOnTo(ProposalId proposal, String kroner) {
        financing.asked(proposal).forEach(code -> story.answer(proposal, code, ShareAnswer.pledge(kroner(kroner))));
    }

    private List<Money> amounts(ProposalId proposal) {
        return financing.shares(proposal).stream().map(ShareView::oneOff).toList();
    }

    private void assertRefused(ProposalId proposal, ShareAnswer answer, String key) {
        assertThatExceptionOfType(FormRejected.class)
                .isThrownBy(() -> story.answer(proposal, AARHUS, answer))
                .satisfies(rejected -> assertThat(rejected.problems())
                        .extracting(FieldProblem::key)
                        .containsExactly(key));
    }
}
