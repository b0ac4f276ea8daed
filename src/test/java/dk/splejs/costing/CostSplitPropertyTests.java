package dk.splejs.costing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.splejs.shared.Money;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What holds for every split, tried on seeded random cases. */
class CostSplitPropertyTests {

    private static final int CASES = 12_000;

    @Test
    void sharesAndGapAddUpToTheTotal() {
        forRandomCases(1, (total, payers) -> {
            CostSplit split = CostSplit.of(total, payers);
            assertThat(Splits.sum(split).plus(split.gap())).isEqualTo(total);
        });
    }

    @Test
    void theOrderOfThePayersDoesNotMatter() {
        forRandomCases(2, (total, payers) -> {
            List<Payer> reversed = new ArrayList<>(payers);
            Collections.reverse(reversed);
            assertThat(CostSplit.of(total, reversed)).isEqualTo(CostSplit.of(total, payers));
        });
    }

    @Test
    void aShareIsLessThanOneOreFromItsQuota() {
        forRandomCases(3, (total, payers) -> {
            for (Share share : CostSplit.of(total, payers).shares()) {
                assertThat(distanceToQuota(share)).isLessThan(share.quota().denominator());
            }
        });
    }

    @Test
    void nobodyPaysMoreThanTheCeilingAndNobodyLessThanNothing() {
        forRandomCases(4, (total, payers) -> {
            CostSplit split = CostSplit.of(total, payers);
            for (int i = 0; i < payers.size(); i++) {
                Money amount = split.shares().get(i).amount();
                assertThat(amount).isBetween(Money.ZERO, mostOf(split.payers().get(i), total));
            }
        });
    }

    @Test
    void equalWeightsDifferByAtMostOneOre() {
        Random random = new Random(5);
        for (int n = 0; n < CASES; n++) {
            Money total = Splits.randomTotal(random);
            long weight = 1 + random.nextLong(1_000_000);
            List<Payer> payers = IntStream.rangeClosed(1, 1 + random.nextInt(120))
                    .mapToObj(code -> Splits.payer(code, weight, null))
                    .toList();
            List<Long> ore = CostSplit.of(total, payers).shares().stream()
                    .map(share -> share.amount().ore())
                    .toList();
            assertThat(Collections.max(ore) - Collections.min(ore)).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void theShareIsTheSameAsByTryingEveryPassByHand() {
        forRandomCases(6, (total, payers) -> {
            CostSplit split = CostSplit.of(total, payers);
            assertThat(split.shares())
                    .filteredOn(Share::capped)
                    .map(Share::code)
                    .containsExactlyElementsOf(cappedByHand(total, split.payers()));
        });
    }

    @Test
    void onlyWhoIsCappedPaysAnotherPriceForEachWeight() {
        forRandomCases(7, (total, payers) -> {
            CostSplit split = CostSplit.of(total, payers);
            Money rest = total.minus(Money.sum(split.shares().stream()
                    .filter(Share::capped)
                    .map(Share::amount)
                    .toList()));
            long weight = IntStream.range(0, payers.size())
                    .filter(i -> !split.shares().get(i).capped())
                    .mapToLong(i -> split.payers().get(i).weight().longValueExact())
                    .sum();
            for (int i = 0; i < payers.size(); i++) {
                assertQuota(split.shares().get(i), split.payers().get(i), rest, weight);
            }
        });
    }

    @Test
    void raisingACeilingNeverRaisesAnotherShareByMoreThanTheRoundingOre() {
        Random random = new Random(8);
        forRandomCases(8, (total, payers) -> {
            int chosen = random.nextInt(payers.size());
            Payer raised = payers.get(chosen).withCeiling(raise(payers.get(chosen), random));
            List<Payer> after = new ArrayList<>(payers);
            after.set(chosen, raised);
            assertOthersRoseByAtMostOneOre(CostSplit.of(total, payers), CostSplit.of(total, after), raised);
        });
    }

    private static void assertQuota(Share share, Payer payer, Money rest, long weight) {
        if (!share.capped()) {
            assertThat(share.quota().numerator().multiply(BigInteger.valueOf(Math.max(1, weight))))
                    .isEqualTo(payer.weight()
                            .toBigIntegerExact()
                            .multiply(BigInteger.valueOf(rest.ore()))
                            .multiply(share.quota().denominator()));
        }
    }

    private static void assertOthersRoseByAtMostOneOre(CostSplit before, CostSplit after, Payer raised) {
        for (int i = 0; i < before.shares().size(); i++) {
            Share old = before.shares().get(i);
            if (!old.code().equals(raised.code())) {
                assertThat(after.shares().get(i).amount().ore())
                        .isLessThanOrEqualTo(old.amount().ore() + 1);
            }
        }
    }

    private static @Nullable Money raise(Payer payer, Random random) {
        Money ceiling = payer.ceiling();
        return ceiling == null ? null : ceiling.plus(Money.ofOre(random.nextLong(1_000_000)));
    }

    /** The rule as it is written, one pass over everybody at a time. */
    private static List<ParticipantCode> cappedByHand(Money total, List<Payer> payers) {
        List<Payer> open = new ArrayList<>(payers);
        List<ParticipantCode> capped = new ArrayList<>();
        BigDecimal rest = BigDecimal.valueOf(total.ore());
        List<Payer> above = above(open, rest);
        while (!above.isEmpty()) {
            open.removeAll(above);
            for (Payer payer : above) {
                capped.add(payer.code());
                rest = rest.subtract(BigDecimal.valueOf(mostOf(payer, total).ore()));
            }
            above = above(open, rest);
        }
        Collections.sort(capped);
        return capped;
    }

    private static List<Payer> above(List<Payer> open, BigDecimal rest) {
        BigDecimal weight = open.stream().map(Payer::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        return open.stream()
                .filter(payer -> isAbove(rest.multiply(payer.weight()), payer.ceiling(), weight))
                .toList();
    }

    private static boolean isAbove(BigDecimal weighed, @Nullable Money ceiling, BigDecimal weight) {
        return ceiling != null && weighed.compareTo(weight.multiply(BigDecimal.valueOf(ceiling.ore()))) > 0;
    }

    private static Money mostOf(Payer payer, Money total) {
        return payer.ceiling() == null ? total : payer.ceiling();
    }

    private static BigInteger distanceToQuota(Share share) {
        BigInteger scaled =
                BigInteger.valueOf(share.amount().ore()).multiply(share.quota().denominator());
        return scaled.subtract(share.quota().numerator()).abs();
    }

    private static void forRandomCases(long seed, BiConsumer<Money, List<Payer>> property) {
        Random random = new Random(seed);
        for (int n = 0; n < CASES; n++) {
            Money total = Splits.randomTotal(random);
            property.accept(total, Splits.randomPayers(random, total));
        }
    }
}
