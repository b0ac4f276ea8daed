package dk.splejs.financing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.splejs.costing.DistributionKeys;
import dk.splejs.costing.KeySettings;
import dk.splejs.costing.Participant;
import dk.splejs.costing.SizeClass;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.shared.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whole runs with organisations that answer by chance: whatever they say, the run ends, and ends honestly. */
class FinancingRunPropertyTests {

    private static final int CASES = 10_000;
    private static final DistributionKeys KEYS = new DistributionKeys(
            new KeySettings(150_000, List.of(new SizeClass(0, BigDecimal.ONE)), new BigDecimal("0.40")));

    @Test
    void everyRunEndsWithinTheAllowedRounds() {
        Random random = new Random(11);
        for (int n = 0; n < CASES; n++) {
            Run run = new Run(random).toTheEnd(12);
            assertThat(run.last.result()).isNotEqualTo(RoundResult.ASKING);
        }
    }

    @Test
    void withoutALimitRunsEndToo() {
        Random random = new Random(12);
        for (int n = 0; n < CASES; n++) {
            Run run = new Run(random).toTheEnd(Integer.MAX_VALUE);
            assertThat(run.last.reason()).isNotEqualTo(NotFinancedReason.TOO_MANY_ROUNDS);
        }
    }

    @Test
    void whatIsFinancedIsExactAndWithinEveryonesTerms() {
        Random random = new Random(13);
        int financed = 0;
        for (int n = 0; n < CASES; n++) {
            Run run = new Run(random).toTheEnd(12);
            if (run.last.result() == RoundResult.FINANCED) {
                financed++;
                assertThat(run.sum()).isEqualTo(run.bill.oneOff());
                assertThat(run.yearlySum()).isEqualTo(run.bill.yearly());
                assertThat(run.last.shares()).hasSizeGreaterThanOrEqualTo(2).allMatch(run::isWithinTerms);
            }
        }
        assertThat(financed).isBetween(CASES / 10, CASES);
    }

    @Test
    void whatIsNotFinancedSaysWhyAndShowsWhatIsMissing() {
        Random random = new Random(14);
        for (int n = 0; n < CASES; n++) {
            Run run = new Run(random).toTheEnd(12);
            if (run.last.result() == RoundResult.NOT_FINANCED) {
                assertThat(run.last.reason()).isNotNull();
                assertThat(run.sum().plus(run.last.gap())).isEqualTo(run.bill.oneOff());
            }
        }
    }

    private static final class Run {

        private final Random random;
        private final Bill bill;
        private ComputedRound last;

        Run(Random random) {
            this.random = random;
            List<String> names = List.of("equal", "inhabitants", "use", "mixed");
            this.bill = new Bill(
                    Money.ofOre(random.nextLong(100_000)),
                    Money.ofOre(random.nextLong(100)),
                    KEYS.require(names.get(random.nextInt(names.size()))),
                    KEYS.require(names.get(random.nextInt(names.size()))),
                    QuorumTerms.atLeast(2 + random.nextInt(2)));
            this.last = new RoundComputation(bill, interested()).first();
        }

        Run toTheEnd(int maxRounds) {
            for (int round = 1; last.result() == RoundResult.ASKING; round++) {
                answer(round < maxRounds);
            }
            return this;
        }

        Money sum() {
            return Money.sum(last.shares().stream().map(ComputedShare::oneOff).toList());
        }

        Money yearlySum() {
            return Money.sum(last.shares().stream().map(ComputedShare::yearly).toList());
        }

        boolean isWithinTerms(ComputedShare share) {
            Terms terms = share.position().terms();
            Integer atLeast = terms.atLeast();
            return terms.covers(share.oneOff())
                    && (atLeast == null || atLeast <= last.shares().size());
        }

        private List<Position> interested() {
            return IntStream.rangeClosed(1, random.nextInt(9))
                    .mapToObj(n -> Participant.of(new OrganisationCode("%04d".formatted(n)))
                            .withInhabitants(1 + random.nextInt(50_000))
                            .withMinutesPerYear(random.nextInt(3)))
                    .map(figures -> Position.of(figures, Terms.interested(chance(3) ? amount() : null)))
                    .toList();
        }

        private void answer(boolean mayAskAgain) {
            List<Position> staying = new ArrayList<>();
            boolean moved = false;
            for (ComputedShare share : last.shares()) {
                if (share.asked() && chance(6)) {
                    moved = true;
                } else {
                    Position after = share.asked() ? staying(share) : share.position();
                    moved |= after.terms().roseAbove(share.position().terms());
                    staying.add(after);
                }
            }
            last = new RoundComputation(bill, staying).next(moved, mayAskAgain);
        }

        private Position staying(ComputedShare share) {
            Terms before = share.position().terms();
            return share.position().on(before.after(yes(before, share.oneOff()), share.oneOff()));
        }

        private ShareAnswer yes(Terms before, Money offered) {
            Money floor = before.agreed() == null ? Money.ZERO : before.agreed();
            return switch (random.nextInt(5)) {
                case 0 -> ShareAnswer.pledge(floor.plus(amount()));
                case 1 -> ShareAnswer.pledge(floor.plus(amount()), 2 + random.nextInt(5));
                case 2 -> ShareAnswer.pledge(floor);
                case 3 -> ShareAnswer.commitUpTo(offered.plus(amount()), FinancingStory.decision("Sag 1"));
                default -> ShareAnswer.commit(FinancingStory.decision("Sag 1"));
            };
        }

        private Money amount() {
            return Money.ofOre(random.nextLong(20_000));
        }

        private boolean chance(int oneIn) {
            return random.nextInt(oneIn) == 0;
        }
    }
}
