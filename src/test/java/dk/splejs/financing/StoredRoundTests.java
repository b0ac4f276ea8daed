package dk.splejs.financing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.splejs.costing.CostSplit;
import dk.splejs.costing.DistributionKeys;
import dk.splejs.costing.Participant;
import dk.splejs.costing.ParticipantCode;
import dk.splejs.costing.Payer;
import dk.splejs.costing.Share;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.organisation.Organisations;
import dk.splejs.proposal.ProposalId;
import dk.splejs.review.Interest;
import dk.splejs.shared.Money;
import jakarta.persistence.EntityManagerFactory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What is stored says enough to compute it again, and is read in few statements. */
@FinancingTest
class StoredRoundTests {

    @Autowired
    private Financing financing;

    @Autowired
    private FinancingStory story;

    @Autowired
    private Organisations organisations;

    @Autowired
    private DistributionKeys keys;

    @Autowired
    private EntityManagerFactory entityManagers;

    @Autowired
    private FinancingRoundRepository rounds;

    @Autowired
    private ShareRepository shares;

    @ParameterizedTest
    @ValueSource(strings = {"equal", "inhabitants", "degressive", "sizeClass", "use", "mixed"})
    void everyStoredRoundComputesToTheSameAgain(String key) {
        ProposalId proposal = runOfSeveralRounds(key, new Random(key.hashCode()));

        List<FinancingRound> stored = rounds.findByProposalIdOrderByAttemptAscRoundNumberAsc(proposal.value());
        assertThat(stored).hasSizeGreaterThanOrEqualTo(3);
        stored.forEach(this::assertComputesAgain);
    }

    @ParameterizedTest
    @CsvSource({"inhabitants, sizeClass", "sizeClass, inhabitants", "equal, use", "use, mixed", "mixed, degressive"})
    void soDoesOneWhoseYearlyCostHasItsOwnKey(String key, String yearlyKey) {
        ProposalId proposal = runOfSeveralRounds(key, yearlyKey, new Random(key.hashCode()));

        List<FinancingRound> stored = rounds.findByProposalIdOrderByAttemptAscRoundNumberAsc(proposal.value());
        stored.forEach(this::assertComputesAgain);
        assertThat(financing.history(proposal))
                .allMatch(round -> round.rule().yearlyKey().equals(yearlyKey))
                .flatExtracting(RoundView::shares)
                .allMatch(share -> share.yearlyFigures().populationYear() == null
                        || !share.yearlyFigures()
                                .populationYear()
                                .equals(share.figures().populationYear())
                        || keys.require(key).basis() == keys.require(yearlyKey).basis());
    }

    @Test
    void theHistoryTellsEveryRoundWithItsAnswers() {
        ProposalId proposal = runOfSeveralRounds("inhabitants", new Random(3));

        List<RoundView> history = financing.history(proposal);

        assertThat(history.get(0).shares()).hasSize(20).allMatch(ShareView::asked);
        assertThat(history.get(0).shares()).anyMatch(share -> share.answer() == AnswerKind.LEAVE);
        assertThat(history.get(0).rule().distributionKey()).isEqualTo("inhabitants");
        assertThat(history.get(0).rule().ruleVersion()).isEqualTo(CostSplit.RULE_VERSION);
        assertThat(history.get(0).shares()).allMatch(share -> share.figures().populationYear() != null);
        assertThat(history).extracting(round -> round.outcome().round()).startsWith(1, 2, 3);
    }

    @Test
    void sharesAndHistoryAreReadInTwoStatementsEach() {
        ProposalId proposal = runOfSeveralRounds("inhabitants", new Random(4));

        assertThat(statements(() -> financing.shares(proposal))).isEqualTo(2);
        assertThat(statements(() -> financing.history(proposal))).isEqualTo(2);
        assertThat(statements(() -> financing.asked(proposal))).isEqualTo(2);
        assertThat(statements(() -> financing.outcome(proposal))).isEqualTo(1);
    }

    @Test
    void anOrganisationSeesItsShareInTheNewestRoundOfEachProposal() {
        OrganisationCode aarhus = FinancingStory.AARHUS;
        ProposalId left = story.estimated("300.00", "equal", aarhus, FinancingStory.ODENSE, FinancingStory.AALBORG);
        financing.nextRound(left);
        story.answer(left, aarhus, ShareAnswer.leave());
        story.commitAll(left);
        story.nextRound(left);
        ProposalId asked = story.estimated("300.00", "equal", aarhus, FinancingStory.ODENSE);
        financing.nextRound(asked);
        ProposalId paid = story.estimated("100.00", "equal", aarhus, FinancingStory.ODENSE);
        financing.nextRound(paid);
        story.commitAll(paid);
        story.nextRound(paid);

        assertThat(financing.sharesOf(aarhus))
                .filteredOn(share -> List.of(left, asked, paid).contains(share.proposal()))
                .extracting(
                        ProposalShare::proposal,
                        ProposalShare::result,
                        share -> share.share().oneOff(),
                        share -> share.share().status())
                .containsExactly(
                        tuple(paid, RoundResult.FINANCED, Money.ofOre(5_000), ShareStatus.COMMITTED),
                        tuple(asked, RoundResult.ASKING, Money.ofOre(15_000), ShareStatus.AWAITING));
        assertThat(statements(() -> financing.sharesOf(aarhus))).isEqualTo(1);
    }

    @Test
    void aRoundOf98IsComputedAndAnsweredInABoundedNumberOfStatements() {
        List<OrganisationCode> all = FinancingStory.municipalities(organisations, 98);
        ProposalId proposal = story.estimated("998500.00", "inhabitants", all.toArray(OrganisationCode[]::new));

        long first = statements(() -> financing.nextRound(proposal));
        long answer = statements(
                () -> story.answer(proposal, all.get(0), ShareAnswer.commit(FinancingStory.decision("Sag 1"))));
        story.commitAll(proposal);
        long second = statements(() -> story.nextRound(proposal));

        System.out.printf("statements: first round of 98 %d, answer %d, next round %d%n", first, answer, second);
        // Some of them tell the index of the search who may find it now
        assertThat(first).isLessThanOrEqualTo(15);
        // Three of them keep the chain of the decision log
        assertThat(answer).isLessThanOrEqualTo(7);
        assertThat(second).isLessThanOrEqualTo(16);
    }

    private ProposalId runOfSeveralRounds(String key, Random random) {
        return runOfSeveralRounds(key, key, random);
    }

    private ProposalId runOfSeveralRounds(String key, String yearlyKey, Random random) {
        List<OrganisationCode> codes = FinancingStory.municipalities(organisations, 20);
        ProposalId proposal = story.proposal();
        List<Interest> interests = new ArrayList<>();
        for (OrganisationCode code : codes) {
            interests.add(new Interest(
                    code, random.nextInt(3) == 0 ? Money.ofOre(7_000_000) : null, 60 + random.nextInt(900)));
        }
        story.interested(proposal, interests);
        story.estimate(proposal, "998500.01", key, yearlyKey, 2);
        financing.nextRound(proposal);
        story.answer(proposal, codes.get(0), ShareAnswer.leave());
        story.answer(proposal, codes.get(1), ShareAnswer.pledge(Money.ofOre(1_000)));
        story.commitAll(proposal);
        while (!story.nextRound(proposal).isEmpty()) {
            story.commitAll(proposal);
        }
        return proposal;
    }

    private void assertComputesAgain(FinancingRound round) {
        List<FinancingShare> stored = shares.findByRoundIdOrderByOrganisationCode(round.id());
        RoundView view = round.view(stored.stream().map(FinancingShare::view).toList());
        List<Payer> payers =
                stored.stream().map(share -> payer(share, view.ceilings())).toList();

        CostSplit oneOff = CostSplit.of(view.rule().oneOff(), payers);
        CostSplit yearly = CostSplit.of(
                view.rule().yearly(),
                stored.stream().map(StoredRoundTests::yearlyPayer).toList());

        assertThat(view.shares()).extracting(ShareView::oneOff).isEqualTo(amounts(oneOff));
        assertThat(view.shares()).extracting(ShareView::yearly).isEqualTo(amounts(yearly));
        assertThat(view.shares())
                .extracting(ShareView::capped)
                .isEqualTo(oneOff.shares().stream().map(Share::capped).toList());
        assertThat(view.ceilings() == Ceilings.NONE || view.outcome().gap().equals(oneOff.gap()))
                .isTrue();
        assertThat(weights(view.rule().distributionKey(), view, ShareView::figures))
                .usingElementComparator(BigDecimal::compareTo)
                .isEqualTo(payers.stream().map(Payer::weight).toList());
        assertThat(weights(view.rule().yearlyKey(), view, ShareView::yearlyFigures))
                .usingElementComparator(BigDecimal::compareTo)
                .isEqualTo(view.shares().stream()
                        .map(share -> share.yearlyFigures().weight())
                        .toList());
    }

    /** The weights, from the figures that are stored beside them. */
    private List<BigDecimal> weights(String key, RoundView view, Function<ShareView, ShareFigures> by) {
        return keys.require(key)
                .weights(view.shares().stream()
                        .map(share -> participant(share.code(), by.apply(share)))
                        .toList());
    }

    private static Participant participant(OrganisationCode code, ShareFigures figures) {
        return Participant.of(code)
                .withFigure(figures.inhabitants(), figures.populationYear())
                .withMinutesPerYear(Objects.requireNonNull(figures.minutesPerYear()));
    }

    private static Payer yearlyPayer(FinancingShare share) {
        return new Payer(
                ParticipantCode.of(share.code()), share.view().yearlyFigures().weight(), null);
    }

    private static Payer payer(FinancingShare share, Ceilings ceilings) {
        return new Payer(
                ParticipantCode.of(share.code()), share.view().figures().weight(), ceilings.of(share.before()));
    }

    private static List<Money> amounts(CostSplit split) {
        return split.shares().stream().map(Share::amount).toList();
    }

    private long statements(Runnable work) {
        Statistics statistics = entityManagers.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        work.run();
        return statistics.getPrepareStatementCount();
    }
}
