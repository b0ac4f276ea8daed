package dk.splejs.financing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.splejs.costing.CostSplit;
import dk.splejs.costing.DistributionKeys;
import dk.splejs.costing.KeySettings;
import dk.splejs.costing.Placements;
import dk.splejs.costing.QuorumReference;
import dk.splejs.costing.QuorumShare;
import dk.splejs.costing.Share;
import dk.splejs.costing.SizeClass;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.organisation.Organisations;
import dk.splejs.proposal.ProposalId;
import dk.splejs.review.Interest;
import dk.splejs.shared.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rounds that were stored by the service are computed again from what the database says, under another configuration too. */
@FinancingTest
class CalculationsTests {

    private static final List<String> KEYS = List.of("equal", "inhabitants", "degressive", "sizeClass", "use", "mixed");
    private static final DistributionKeys CHANGED = new DistributionKeys(new KeySettings(
            20_000,
            List.of(new SizeClass(0, new BigDecimal("9")), new SizeClass(50_000, BigDecimal.ONE)),
            new BigDecimal("0.95")));
    private static final int RUNS_PER_KEY = 20;
    private static final OrganisationCode AARHUS = FinancingStory.AARHUS;
    private static final OrganisationCode ODENSE = FinancingStory.ODENSE;
    private static final OrganisationCode AALBORG = FinancingStory.AALBORG;
    private static final OrganisationCode A_REGION = FinancingStory.A_REGION;

    @Autowired
    private Calculations calculations;

    @Autowired
    private Financing financing;

    @Autowired
    private RoundStore store;

    @Autowired
    private FinancingStory story;

    @Autowired
    private Organisations organisations;

    @Autowired
    private JdbcClient database;

    private final Map<String, Integer> seen = new HashMap<>();

    @Test
    void storedRoundsOfEveryKeyComputeToTheSameAgain() {
        Random random = new Random(2026);
        for (String key : KEYS) {
            for (int n = 0; n < RUNS_PER_KEY; n++) {
                ProposalId proposal = run(key, random);
                List<ExplainedRound> replayed = calculations.of(proposal);
                assertReplayed(replayed);
                assertThat(new Calculations(store, CHANGED).of(proposal)).isEqualTo(replayed);
            }
        }
        System.out.println("replayed from the database: " + seen);
        assertThat(seen.getOrDefault("rounds", 0)).isGreaterThanOrEqualTo(200);
        assertThat(seen)
                .containsKeys("capped", "dropped", "gap", "lapsed", "left", "secondAttempt", "financed", "counted");
    }

    @Test
    void theSettingsThatCountAreTheOnesKeptWithTheRound() {
        ProposalId proposal = story.estimated("998500.00", "mixed", AARHUS, ODENSE, AALBORG);
        financing.nextRound(proposal);
        RoundView round = financing.latestRound(proposal).orElseThrow();

        CostSplit stored =
                splits(new Calculations(store, CHANGED).of(proposal).get(0)).oneOff();

        assertThat(stored.shares()).extracting(Share::amount).isEqualTo(amounts(round));
        change(proposal, "key_settings = '" + CHANGED.require("mixed").settings() + "'");
        assertThat(calculations.of(proposal).get(0).calculation()).isNull();
    }

    @Test
    void aQuorumByWeightAndAPlacementInASizeClassAreKeptWithTheRound() {
        ProposalId proposal = story.proposal();
        story.interested(
                proposal,
                List.of(
                        FinancingStory.interest(AARHUS, null),
                        FinancingStory.interest(ODENSE, null),
                        FinancingStory.interest(A_REGION, null)));
        story.estimate(
                proposal,
                FinancingStory.newEstimate("900.00", "sizeClass", 2)
                        .withPlacements(new Placements(Map.of(A_REGION, 3, ODENSE, 0)))
                        .withQuorumShare(new QuorumShare(1, QuorumReference.MUNICIPALITIES)));
        financing.nextRound(proposal);
        story.answer(proposal, ODENSE, ShareAnswer.leave());
        story.commitAll(proposal);
        story.nextRound(proposal);

        List<ExplainedRound> replayed = calculations.of(proposal);

        assertReplayed(replayed);
        assertThat(replayed).hasSize(2);
        assertThat(new Calculations(store, CHANGED).of(proposal)).isEqualTo(replayed);
        RoundView first = replayed.get(1).round();
        assertThat(first.shares())
                .extracting(ShareView::code, share -> share.figures().sizeClass(), ShareView::oneOff)
                .containsExactlyInAnyOrder(
                        tuple(AARHUS, null, FinancingStory.kroner("400.00")),
                        tuple(ODENSE, 0, FinancingStory.kroner("100.00")),
                        tuple(A_REGION, 3, FinancingStory.kroner("400.00")));
        QuorumReach reach = Objects.requireNonNull(first.quorumReach());
        assertThat(reach.wanted().percent()).isEqualTo(1);
        assertThat(reach.percent()).isBetween(new BigDecimal("1.0"), new BigDecimal("4.0"));
        change(proposal, "quorum_percent = 99");
        assertThat(calculations.of(proposal)).allMatch(round -> round.calculation() == null);
    }

    @Test
    void aRoundFromBeforeTheLimitOfRoundsWasKeptComputesAgain() {
        ProposalId proposal = run("inhabitants", new Random(5));
        database.sql("update financing_round set max_rounds = null where proposal_id = :id")
                .param("id", proposal.value())
                .update();

        assertThat(calculations.of(proposal)).isNotEmpty().allMatch(round -> round.calculation() != null);
    }

    @Test
    void whatCannotBeRepeatedIsShownWithoutAnExplanation() {
        ProposalId older = story.estimated("300.00", "equal", AARHUS, ODENSE);
        financing.nextRound(older);
        change(older, "rule_version = '0'");
        ProposalId unknown = story.estimated("300.00", "equal", AARHUS, ODENSE);
        financing.nextRound(unknown);
        change(unknown, "distribution_key = 'byCoin'");
        ProposalId broken = story.estimated("300.00", "mixed", AARHUS, ODENSE);
        financing.nextRound(broken);
        change(broken, "key_settings = 'lost'");
        ProposalId wrong = story.estimated("300.00", "equal", AARHUS, ODENSE);
        financing.nextRound(wrong);
        change(wrong, "gap_ore = 1");

        for (ProposalId proposal : List.of(older, unknown, broken, wrong)) {
            ExplainedRound round = calculations.of(proposal).get(0);
            assertThat(round.calculation()).isNull();
            assertThat(round.round().shares()).hasSize(2);
        }
    }

    @Test
    void theStepsSayWhoIsHeldByACeilingAndWhoGetsTheOreLeft() {
        ProposalId proposal = story.proposal();
        story.interested(
                proposal,
                List.of(
                        FinancingStory.interest(AARHUS, "40.00"),
                        FinancingStory.interest(ODENSE, null),
                        FinancingStory.interest(AALBORG, null)));
        story.estimate(proposal, "200.01", "equal", 2);
        financing.nextRound(proposal);
        CostSplit split = splits(calculations.of(proposal).get(0)).oneOff();

        Derivation aarhus = Derivation.of(split, AARHUS);
        Derivation odense = Derivation.of(split, ODENSE);
        Derivation aalborg = Derivation.of(split, AALBORG);

        assertThat(aarhus.amount()).isEqualTo(FinancingStory.kroner("40.00"));
        assertThat(aarhus.rounding()).isNull();
        assertThat(aarhus.passes())
                .singleElement()
                .satisfies(pass -> assertThat(pass.capped()).containsExactly(AARHUS))
                .satisfies(pass -> assertThat(pass.quota()).isEqualByComparingTo("66.67"));
        assertThat(odense.passes()).hasSize(2).last().satisfies(pass -> {
            assertThat(pass.amount()).isEqualTo(FinancingStory.kroner("160.01"));
            assertThat(pass.quota()).isEqualByComparingTo("80.005");
        });
        assertThat(odense.rounding())
                .isEqualTo(new Derivation.Rounding(
                        FinancingStory.kroner("80.00"),
                        Objects.requireNonNull(odense.rounding()).remainder(),
                        Money.ofOre(1),
                        1));
        assertThat(odense.amount()).isEqualTo(FinancingStory.kroner("80.01"));
        assertThat(Objects.requireNonNull(aalborg.rounding()).rank()).isZero();
        assertThat(aalborg.amount()).isEqualTo(FinancingStory.kroner("80.00"));
    }

    private void assertReplayed(List<ExplainedRound> newestFirst) {
        List<OrganisationCode> dropped = List.of();
        for (ExplainedRound explained : newestFirst) {
            RoundView round = explained.round();
            count("rounds", 1);
            Calculation calculation = Objects.requireNonNull(explained.calculation());
            assertSameAmounts(round, calculation);
            assertThat(with(round, ShareStatus.DROPPED)).isEqualTo(dropped);
            dropped = calculation.dropped();
            note(round, calculation);
        }
    }

    private static void assertSameAmounts(RoundView round, Calculation calculation) {
        Calculation.Splits splits = calculation.splits();
        Money gap = round.outcome().gap();
        if (splits == null) {
            assertThat(gap).isEqualTo(round.rule().oneOff());
            assertThat(round.shares()).allMatch(share -> share.oneOff().isZero());
            return;
        }
        CostSplit counted = calculation.counted() == null ? splits.oneOff() : calculation.counted();
        assertThat(splits.oneOff().shares()).extracting(Share::amount).isEqualTo(amounts(round));
        assertThat(splits.oneOff().shares())
                .extracting(Share::capped)
                .isEqualTo(round.shares().stream().map(ShareView::capped).toList());
        assertThat(Objects.requireNonNull(splits.yearly()).shares())
                .extracting(Share::amount)
                .isEqualTo(round.shares().stream().map(ShareView::yearly).toList());
        assertThat(counted.gap()).isEqualTo(gap);
    }

    private void note(RoundView round, Calculation calculation) {
        count("dropped", calculation.dropped().size());
        count("gap", round.outcome().gap().isZero() ? 0 : 1);
        count("counted", calculation.counted() == null ? 0 : 1);
        count("capped", (int) round.shares().stream().filter(ShareView::capped).count());
        count("lapsed", with(round, ShareStatus.LAPSED).size());
        count("left", with(round, ShareStatus.LEFT).size());
        count("secondAttempt", round.outcome().attempt() == 2 ? 1 : 0);
        count("financed", round.outcome().result() == RoundResult.FINANCED ? 1 : 0);
    }

    private void count(String what, int times) {
        if (times > 0) {
            seen.merge(what, times, Integer::sum);
        }
    }

    private static List<OrganisationCode> with(RoundView round, ShareStatus status) {
        return round.shares().stream()
                .filter(share -> share.status() == status)
                .map(ShareView::code)
                .toList();
    }

    /** One attempt, and a second one where the first failed. */
    private ProposalId run(String key, Random random) {
        ProposalId proposal = story.proposal();
        story.interested(proposal, interested(random));
        for (int attempt = 1; attempt <= 2 && !financing.financed(proposal); attempt++) {
            String kroner = (1 + random.nextInt(2_000_000)) + "." + (10 + random.nextInt(90));
            String yearlyKey = KEYS.get(random.nextInt(KEYS.size()));
            story.estimate(proposal, kroner, key, yearlyKey, 2 + random.nextInt(3));
            List<OrganisationCode> asked = financing.nextRound(proposal);
            while (!asked.isEmpty()) {
                answerAll(proposal, random);
                asked = story.nextRound(proposal);
            }
        }
        return proposal;
    }

    private List<Interest> interested(Random random) {
        List<OrganisationCode> codes = new ArrayList<>(FinancingStory.municipalities(organisations, 98));
        Collections.shuffle(codes, random);
        List<Interest> interests = new ArrayList<>();
        for (OrganisationCode code : codes.subList(0, 2 + random.nextInt(12))) {
            Money ceiling = random.nextInt(4) == 0 ? Money.ofOre(1 + random.nextInt(30_000_000)) : null;
            interests.add(new Interest(code, ceiling, 1 + random.nextInt(9_000)));
        }
        return interests;
    }

    private void answerAll(ProposalId proposal, Random random) {
        List<StoredRound> rounds = store.stored(proposal);
        rounds.get(rounds.size() - 1).shares().stream()
                .filter(FinancingShare::isAwaiting)
                .forEach(share -> {
                    ShareAnswer answer = answerTo(share, random);
                    if (answer != null) {
                        story.answer(proposal, share.code(), answer);
                    }
                });
    }

    private static @Nullable ShareAnswer answerTo(FinancingShare share, Random random) {
        Money agreed = share.before().agreed();
        Money least = agreed == null || agreed.isZero() ? Money.ofOre(1) : agreed;
        Money more = Money.ofOre(random.nextInt(20_000_000));
        return switch (random.nextInt(16)) {
            case 0 -> null;
            case 1 -> ShareAnswer.leave();
            case 2, 3 -> ShareAnswer.pledge(least.plus(more));
            case 4, 5 -> ShareAnswer.pledge(least.plus(more), 2 + random.nextInt(12));
            case 6 -> ShareAnswer.pledge(least);
            case 7, 8, 9 -> ShareAnswer.commitUpTo(share.offered().plus(more), FinancingStory.decision("Sag 1"));
            default -> ShareAnswer.commit(FinancingStory.decision("Sag 7"));
        };
    }

    private void change(ProposalId proposal, String assignment) {
        database.sql("update financing_round set " + assignment + " where proposal_id = :id")
                .param("id", proposal.value())
                .update();
    }

    private static Calculation.Splits splits(ExplainedRound round) {
        return Objects.requireNonNull(
                Objects.requireNonNull(round.calculation()).splits());
    }

    private static List<Money> amounts(RoundView round) {
        return round.shares().stream().map(ShareView::oneOff).toList();
    }
}
