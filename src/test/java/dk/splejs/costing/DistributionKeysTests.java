package dk.splejs.costing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.splejs.costing.CannotSplit.MissingFigure;
import dk.splejs.costing.CannotSplit.UnknownKey;
import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DistributionKeysTests {

    private final DistributionKeys keys = new DistributionKeys(Splits.SETTINGS);

    @ParameterizedTest
    @CsvSource({
        "equal,       250000.00, 250000.00, 250000.00, 250000.00",
        "inhabitants,  22770.40,  85388.99, 180265.66, 711574.95",
        "degressive,   28950.54, 108564.54, 229191.80, 633293.12",
        "sizeClass,   100000.00, 200000.00, 300000.00, 400000.00",
        "mixed,       113662.24, 151233.40, 208159.39, 526944.97"
    })
    void aMillionIsSplitAmongFourByKey(String key, BigDecimal a, BigDecimal b, BigDecimal c, BigDecimal d) {
        assertThat(splitOfAMillion(keys.require(key))).containsExactly(a, b, c, d);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 2", "2, 3", "3, 4", "7, 4"})
    void whoIsPlacedInASizeClassWeighsByThatWhateverItsInhabitants(int placed, BigDecimal weight) {
        DistributionKey key = keys.require("sizeClass");

        assertThat(key.weights(List.of(
                        Participant.of(Splits.code(1)).inSizeClass(placed),
                        Participant.of(Splits.code(2)).withInhabitants(600_000).inSizeClass(placed))))
                .containsOnly(weight);
        assertThat(keys.require("equal").usesSizeClasses()).isFalse();
    }

    @Test
    void theWeightsOfTheSizeClassesAreASetting() {
        DistributionKey key = new SizeClassKey(List.of(
                new SizeClass(120_001, new BigDecimal("40")),
                new SizeClass(0, new BigDecimal("2.5")),
                new SizeClass(25_000, new BigDecimal("12.5")),
                new SizeClass(60_000, new BigDecimal("20"))));

        assertThat(splitOfAMillion(key))
                .extracting(BigDecimal::toPlainString)
                .containsExactly("33333.33", "166666.67", "266666.67", "533333.33");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1",
        "24999, 1",
        "25000, 2",
        "59999, 2",
        "60000, 3",
        "120000, 3",
        "120001, 4",
        "660000, 4",
    })
    void aSizeClassStartsAtItsLowestFigure(long inhabitants, BigDecimal weight) {
        List<BigDecimal> weights = keys.require("sizeClass")
                .weights(List.of(Participant.of(Splits.code(1)).withInhabitants(inhabitants)));

        assertThat(weights).containsExactly(weight);
    }

    @Test
    void useFollowsTheMinutesStated() {
        List<Participant> group = List.of(
                Participant.of(Splits.code(1)).withMinutesPerYear(3_000),
                Participant.of(Splits.code(2)).withMinutesPerYear(0),
                Participant.of(Splits.code(3)).withMinutesPerYear(9_000));

        CostSplit split = CostSplit.of(Splits.kroner("100.00"), Payer.weighed(keys.require("use"), group));

        assertThat(Splits.kroner(split)).containsExactly(kr("25.00"), kr("0.00"), kr("75.00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"inhabitants", "degressive", "sizeClass", "mixed", "use"})
    void aMissingFigureIsNamed(String key) {
        List<Participant> group = List.of(Participant.of(Splits.code(7)));

        assertThatExceptionOfType(MissingFigure.class)
                .isThrownBy(() -> keys.require(key).weights(group))
                .satisfies(missing -> assertThat(missing.code()).isEqualTo(Splits.code(7)))
                .withMessageContaining("0007");
    }

    @Test
    void anUnknownKeyIsNamed() {
        assertThatExceptionOfType(UnknownKey.class)
                .isThrownBy(() -> keys.require("fairest"))
                .withMessageContaining("fairest");
    }

    @Test
    void everyKeyStandsInTheListOnceAndTellsItsSettings() {
        assertThat(keys.all())
                .extracting(DistributionKey::name, DistributionKey::settings)
                .map(tuple -> tuple.toList().toString())
                .containsExactly(
                        "[equal, ]",
                        "[inhabitants, ]",
                        "[degressive, threshold=150000]",
                        "[sizeClass, 0=1 25000=2 60000=3 120001=4]",
                        "[use, ]",
                        "[mixed, equalShare=0.40]");
    }

    @ParameterizedTest
    @CsvSource({"equal, ", "inhabitants, 2026", "degressive, 2026", "mixed, 2026", "sizeClass, 2025", "use, "})
    void sizeClassesUseLastYearsFigureAndTheOthersThisYears(String key, Year year) {
        assertThat(keys.require(key).basis().populationYear(Year.of(2026)).orElse(null))
                .isEqualTo(year);
    }

    @Test
    void aKeyIsSetAgainAsItWasWhateverIsConfiguredNow() {
        DistributionKeys changed = new DistributionKeys(new KeySettings(
                99_999,
                List.of(new SizeClass(0, new BigDecimal("2.5")), new SizeClass(7, new BigDecimal("40"))),
                new BigDecimal("0.125")));

        assertThat(keys.all()).allSatisfy(key -> {
            DistributionKey again = changed.require(key.name()).withSettings(key.settings());
            assertThat(again).isEqualTo(key);
        });
        assertThat(changed.all())
                .noneMatch(key -> !key.settings().isEmpty() && keys.all().contains(key));
    }

    @ParameterizedTest
    @CsvSource({
        "degressive, ''",
        "degressive, threshold",
        "degressive, threshold=many",
        "mixed, equalShare=2",
        "sizeClass, x=1"
    })
    void textsThatHoldNoSettingsAreRefused(String key, String kept) {
        DistributionKey named = keys.require(key);

        assertThatIllegalArgumentException().isThrownBy(() -> named.withSettings(kept));
    }

    @Test
    void settingsThatMakeNoSenseAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new MixedKey(new BigDecimal("1.01")));
        assertThatIllegalArgumentException().isThrownBy(() -> new MixedKey(new BigDecimal("-0.01")));
        assertThatIllegalArgumentException().isThrownBy(() -> new SizeClassKey(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SizeClassKey(List.of(new SizeClass(1, BigDecimal.ONE))));
    }

    private static List<BigDecimal> splitOfAMillion(DistributionKey key) {
        long[] inhabitants = {12_000, 45_000, 95_000, 375_000};
        List<Participant> group = IntStream.range(0, inhabitants.length)
                .mapToObj(i -> Participant.of(Splits.code(i + 1)).withInhabitants(inhabitants[i]))
                .toList();
        return Splits.kroner(CostSplit.of(Splits.kroner("1000000.00"), Payer.weighed(key, group)));
    }

    private static BigDecimal kr(String amount) {
        return new BigDecimal(amount);
    }
}
