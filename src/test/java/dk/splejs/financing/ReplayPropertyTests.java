package dk.splejs.financing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.splejs.costing.CostSplit;
import dk.splejs.costing.DistributionKeys;
import dk.splejs.costing.KeySettings;
import dk.splejs.costing.Participant;
import dk.splejs.costing.QuorumReference;
import dk.splejs.costing.SizeClass;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.ProposalId;
import dk.splejs.security.UserId;
import dk.splejs.shared.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever is configured today, what a round was computed from leads to what it led to, and every amount has its steps. */
class ReplayPropertyTests {

    private static final int ROUNDS = 10_000;
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final DistributionKeys KEYS = keys(150_000, "0.40", "1", "2");
    private static final DistributionKeys CHANGED = keys(10_000, "0.90", "7", "1");

    @Test
    void everyRoundComputesToTheSameAgain() {
        Random random = new Random(21);
        int rounds = 0;
        int dropped = 0;
        int gaps = 0;
        while (rounds < ROUNDS) {
            StoredRound before = null;
            for (StoredRound stored : run(random)) {
                assertThat(new Replay(stored, before, CHANGED).isReproduced()).isTrue();
                gaps += stored.view().outcome().gap().isZero() ? 0 : 1;
                dropped += stored.dropped().size();
                before = stored;
                rounds++;
            }
        }
        System.out.printf("replayed in memory: %d rounds, %d with a gap, %d dropped%n", rounds, gaps, dropped);
        assertThat(gaps).isPositive();
        assertThat(dropped).isPositive();
    }

    @Test
    void everyAmountHasStepsThatLeadToIt() {
        Random random = new Random(22);
        int derived = 0;
        while (derived < ROUNDS) {
            StoredRound before = null;
            for (StoredRound stored : run(random)) {
                Calculation.Splits splits =
                        new Replay(stored, before, CHANGED).calculation().splits();
                derived += splits == null ? 0 : assertDerived(stored, splits);
                before = stored;
            }
        }
    }

    @Test
    void anOreMoreOrLessIsNoticed() {
        Random random = new Random(23);
        for (int n = 0; n < 1_000; n++) {
            StoredRound stored = run(random).get(0);
            if (!stored.shares().isEmpty()) {
                assertThat(new Replay(changedByAnOre(stored), null, KEYS).isReproduced())
                        .isFalse();
            }
        }
    }

    private static int assertDerived(StoredRound stored, Calculation.Splits splits) {
        for (ShareView share : stored.view().shares()) {
            Derivation oneOff = Derivation.of(splits.oneOff(), share.code());
            assertThat(oneOff.amount()).isEqualTo(share.oneOff());
            assertThat(oneOff.weight()).isEqualByComparingTo(share.figures().weight());
            assertThat(oneOff.rounding() == null).isEqualTo(share.capped());
            assertSteps(oneOff);
            if (splits.yearly() != null) {
                assertThat(Derivation.of(splits.yearly(), share.code()).amount())
                        .isEqualTo(share.yearly());
                assertSteps(Derivation.of(splits.yearly(), share.code()));
            }
        }
        return stored.shares().size();
    }

    private static void assertSteps(Derivation derivation) {
        Money rest = derivation.total();
        for (Derivation.Pass pass : derivation.passes()) {
            assertThat(pass.amount()).isEqualTo(rest);
            rest = rest.minus(pass.paid());
        }
        Derivation.Rounding rounding = derivation.rounding();
        if (rounding != null) {
            assertThat(rounding.floor().plus(Money.ofOre(rounding.rank() > 0 ? 1 : 0)))
                    .isEqualTo(derivation.amount());
            assertThat(rounding.remainder()).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
            assertThat((long) rounding.rank())
                    .isLessThanOrEqualTo(rounding.leftOver().ore());
        }
    }

    private static StoredRound changedByAnOre(StoredRound stored) {
        ComputedRound computed = new Replay(stored, null, KEYS).computed();
        List<ComputedShare> shares = new ArrayList<>(computed.shares());
        ComputedShare first = shares.get(0);
        shares.set(
                0,
                new ComputedShare(
                        first.position(),
                        first.weight(),
                        first.yearlyWeight(),
                        first.oneOff().plus(Money.ofOre(1)),
                        first.yearly(),
                        first.capped(),
                        first.asked()));
        return new StoredRound(
                stored.round(),
                shares.stream()
                        .map(share -> FinancingShare.of(UUID.randomUUID(), share))
                        .toList());
    }

    /** A whole attempt, kept as the database would keep it. */
    private static List<StoredRound> run(Random random) {
        BillColumns bill = bill(random);
        int most = 1 + random.nextInt(6);
        FinancingRound round = FinancingRound.first(new ProposalId(UUID.randomUUID()), 1, bill, most);
        List<StoredRound> rounds = new ArrayList<>();
        rounds.add(kept(round, new RoundComputation(bill.bill(KEYS), interested(random)).first()));
        while (round.isAsking()) {
            StoredRound last = rounds.get(rounds.size() - 1);
            last.shares().stream().filter(FinancingShare::isAwaiting).forEach(share -> answer(share, random));
            round = round.following(bill, most);
            rounds.add(next(round, last, bill));
        }
        return rounds;
    }

    private static StoredRound next(FinancingRound round, StoredRound last, BillColumns bill) {
        AnsweredShares answers = new AnsweredShares(last.shares());
        ComputedRound computed =
                new RoundComputation(bill.bill(KEYS), answers.staying()).next(answers.moved(), round.mayAskAgain());
        last.shares().stream()
                .filter(share -> computed.dropped().contains(share.code()))
                .forEach(FinancingShare::drop);
        return kept(round, computed);
    }

    private static StoredRound kept(FinancingRound round, ComputedRound computed) {
        round.computed(computed, NOW);
        return new StoredRound(
                round,
                computed.shares().stream()
                        .map(share -> FinancingShare.of(round.id(), share))
                        .toList());
    }

    private static void answer(FinancingShare share, Random random) {
        ShareAnswer answer = answerTo(share, random);
        if (answer == null) {
            share.lapse();
        } else {
            share.answer(answer, new UserId("budget.0101"), NOW);
        }
    }

    private static @Nullable ShareAnswer answerTo(FinancingShare share, Random random) {
        Money agreed = share.before().agreed();
        Money floor = agreed == null ? Money.ZERO : agreed;
        return switch (random.nextInt(9)) {
            case 0 -> null;
            case 1 -> ShareAnswer.leave();
            case 2 -> ShareAnswer.pledge(floor.plus(amount(random)));
            case 3 -> ShareAnswer.pledge(floor.plus(amount(random)), 2 + random.nextInt(7));
            case 4 -> ShareAnswer.pledge(floor);
            case 5 -> ShareAnswer.commitUpTo(share.offered().plus(amount(random)), FinancingStory.decision("Sag 1"));
            default -> ShareAnswer.commit(FinancingStory.decision("Sag 1"));
        };
    }

    private static BillColumns bill(Random random) {
        var key = KEYS.all().get(random.nextInt(KEYS.all().size()));
        var yearly = KEYS.all().get(random.nextInt(KEYS.all().size()));
        return new BillColumns(
                1,
                random.nextLong(100_000),
                random.nextLong(100),
                0,
                0,
                key.name(),
                key.settings(),
                yearly.name(),
                yearly.settings(),
                quorum(random),
                CostSplit.RULE_VERSION);
    }

    private static QuorumColumns quorum(Random random) {
        int atLeast = 2 + random.nextInt(2);
        return random.nextInt(3) == 0
                ? new QuorumColumns(atLeast, 1 + random.nextInt(60), QuorumReference.MUNICIPALITIES, "1000.5")
                : new QuorumColumns(atLeast, null, null, null);
    }

    private static @Nullable Integer sizeClass(Random random) {
        return random.nextInt(3) == 0 ? (Integer) random.nextInt(4) : null;
    }

    private static List<Position> interested(Random random) {
        List<Position> positions = new ArrayList<>(IntStream.rangeClosed(1, random.nextInt(9))
                .mapToObj(n -> Participant.of(new OrganisationCode("%04d".formatted(n)))
                        .withInhabitants(1 + random.nextInt(400_000))
                        .withMinutesPerYear(random.nextInt(3))
                        .inSizeClass(sizeClass(random)))
                .map(figures -> new Position(
                        figures,
                        figures.withInhabitants(1 + random.nextInt(400_000)).inSizeClass(sizeClass(random)),
                        random.nextInt(2) == 0 ? BigDecimal.valueOf(random.nextInt(5_000), 1) : null,
                        Terms.interested(random.nextInt(3) == 0 ? amount(random) : null)))
                .toList());
        Collections.shuffle(positions, random);
        return positions;
    }

    private static Money amount(Random random) {
        return Money.ofOre(random.nextLong(20_000));
    }

    private static DistributionKeys keys(long threshold, String equalShare, String small, String large) {
        return new DistributionKeys(new KeySettings(
                threshold,
                List.of(new SizeClass(0, new BigDecimal(small)), new SizeClass(60_000, new BigDecimal(large))),
                new BigDecimal(equalShare)));
    }
}
