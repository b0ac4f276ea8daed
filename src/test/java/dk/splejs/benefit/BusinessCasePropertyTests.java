package dk.splejs.benefit;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dk.splejs.proposal.Volume;
import dk.splejs.shared.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every business case, tried on seeded random ones. */
class BusinessCasePropertyTests {

    private static final int CASES = 10_000;

    @Test
    void moreRunsNeverGiveFewerHoursNorLessMoneyNorALongerPayback() {
        Random random = new Random(1);
        forRandomCases(1, (volume, cost) -> {
            Volume more = new Volume(
                    requireNonNull(volume.runsPerYear()) + random.nextInt(1000),
                    volume.minutesPerRun(),
                    volume.automatablePercent());
            assertNotWorse(Cases.of(volume, cost), Cases.of(more, cost));
        });
    }

    @Test
    void aHigherCostNeverGivesMoreMoneyNorAShorterPayback() {
        forRandomCases(2, (volume, cost) -> {
            Outcome outcome = outcome(Cases.of(volume, cost));
            assertNotWorse(outcome.atHighCost(), outcome.atLikelyCost());
            assertNotWorse(outcome.atLikelyCost(), outcome.atLowCost());
        });
    }

    @Test
    void aMissingAnswerGivesNoFigureAtAll() {
        Random random = new Random(3);
        forRandomCases(3, (volume, cost) -> {
            BusinessCase figures = Cases.of(without(volume, random.nextInt(3)), cost);
            assertThat(figures.missing()).isNotEmpty();
            assertThat(figures.work().freed()).isNull();
            assertThat(figures.released()).isEmpty();
            assertThat(figures.savedPerYear()).isEmpty();
        });
    }

    @Test
    void itIsPaidBackWithinTheYearsExactlyWhenTheyEndWithNoLoss() {
        forRandomCases(4, (volume, cost) -> {
            NetFlow flow = outcome(Cases.of(volume, cost)).atLikelyCost();
            assertThat(flow.paybackMonths() != null).isEqualTo(!flow.total().isNegative());
        });
    }

    @Test
    void atNoRateThePresentValueIsTheNetAndAtAHigherRateGainsAreWorthLess() {
        forRandomCases(5, (volume, cost) -> {
            NetFlow flow = outcome(Cases.of(volume, cost)).atLikelyCost();
            assertThat(flow.presentValue(BigDecimal.ZERO)).isEqualTo(flow.total());
            if (flow.perYear().stream().noneMatch(Money::isNegative)) {
                assertThat(flow.presentValue(BigDecimal.TEN)).isLessThanOrEqualTo(flow.presentValue(BigDecimal.ONE));
            }
        });
    }

    @Test
    void togetherIsTheSumOfEachInAnyOrder() {
        Random random = new Random(6);
        for (int n = 0; n < CASES / 10; n++) {
            List<Volume> volumes = new ArrayList<>(Stream.generate(() -> maybe(random))
                    .limit(1 + random.nextInt(100))
                    .toList());
            Workload together = Workload.of(volumes);
            BigDecimal sum = volumes.stream()
                    .flatMap(volume -> volume.freedMinutes().stream())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            WorkTime freed = together.freed();
            assertThat(freed == null ? BigDecimal.ZERO : freed.minutes()).isEqualByComparingTo(sum);
            Collections.shuffle(volumes, random);
            assertThat(Workload.of(volumes)).isEqualTo(together);
        }
    }

    private static void assertNotWorse(BusinessCase less, BusinessCase more) {
        List<WorkTime> before = less.savedPerYear();
        for (int year = 0; year < before.size(); year++) {
            assertThat(more.savedPerYear().get(year).minutes())
                    .isGreaterThanOrEqualTo(before.get(year).minutes());
        }
        assertNotWorse(outcome(less).atLikelyCost(), outcome(more).atLikelyCost());
    }

    private static void assertNotWorse(NetFlow less, NetFlow more) {
        BigDecimal rate = Cases.SETTINGS.discountRate();
        assertThat(more.total()).isGreaterThanOrEqualTo(less.total());
        assertThat(more.presentValue(rate)).isGreaterThanOrEqualTo(less.presentValue(rate));
        assertThat(months(more)).isLessThanOrEqualTo(months(less));
    }

    private static int months(NetFlow flow) {
        Integer months = flow.paybackMonths();
        return months == null ? Integer.MAX_VALUE : months;
    }

    private static Outcome outcome(BusinessCase figures) {
        return figures.released().orElseThrow();
    }

    private static void forRandomCases(int seed, BiConsumer<Volume, CostPoints> check) {
        Random random = new Random(seed);
        for (int n = 0; n < CASES; n++) {
            check.accept(volume(random), new CostPoints(points(random, 80_000_000), points(random, 4_000_000)));
        }
    }

    private static Volume maybe(Random random) {
        return random.nextInt(4) == 0 ? without(volume(random), random.nextInt(3)) : volume(random);
    }

    private static Volume volume(Random random) {
        return new Volume(random.nextInt(20_000), BigDecimal.valueOf(random.nextInt(6_000), 2), random.nextInt(101));
    }

    private static Volume without(Volume volume, int which) {
        return new Volume(
                which == 0 ? null : volume.runsPerYear(),
                which == 1 ? null : volume.minutesPerRun(),
                which == 2 ? null : volume.automatablePercent());
    }

    private static ThreePoint points(Random random, int most) {
        List<Money> sorted =
                random.ints(3, 0, most).sorted().mapToObj(Money::ofOre).toList();
        return new ThreePoint(sorted.get(0), sorted.get(1), sorted.get(2));
    }
}
