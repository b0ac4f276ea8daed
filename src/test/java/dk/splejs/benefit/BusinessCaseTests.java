package dk.splejs.benefit;

import static dk.splejs.benefit.Cases.certain;
import static dk.splejs.benefit.Cases.kroner;
import static dk.splejs.benefit.Cases.volume;
import static org.assertj.core.api.Assertions.assertThat;

import dk.splejs.proposal.Volume;
import dk.splejs.shared.Money;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 350 kr. an hour, 50 / 80 / 100 % in use, 3.5 % and five years: figures computed by hand. */
class BusinessCaseTests {

    private static final Volume KNOWN = volume(1200, BigDecimal.valueOf(15), 60);
    private static final CostPoints COST = certain(kroner("50000"), kroner("5000"));

    @ParameterizedTest
    @CsvSource({
        "1200, 15,   60,  300.00, 90.00 144.00 180.00 180.00 180.00",
        "6400, 10,   90, 1066.67, 480.00 768.00 960.00 960.00 960.00",
        "365,   7,   33,   42.58, 7.03 11.24 14.05 14.05 14.05",
        "1,     1,   33,    0.02, 0.00 0.00 0.01 0.01 0.01",
        "0,    15,   60,    0.00, 0.00 0.00 0.00 0.00 0.00",
        "10,    4.5, 100,   0.75, 0.38 0.60 0.75 0.75 0.75"
    })
    void hoursFollowVolumeAndAdoption(int runs, BigDecimal minutes, int percent, BigDecimal today, String saved) {
        BusinessCase figures = Cases.of(volume(runs, minutes, percent), null);

        assertThat(Objects.requireNonNull(figures.work().today()).hours()).isEqualTo(today);
        assertThat(figures.savedPerYear().stream().map(WorkTime::hours)).containsExactlyElementsOf(decimals(saved));
    }

    @ParameterizedTest
    @CsvSource({
        "1200, 15, 60, 31500.00 50400.00 63000.00 63000.00 63000.00",
        "365,   7, 33, 2459.19 3934.70 4918.38 4918.38 4918.38",
        "1,     1, 33, 0.96 1.54 1.92 1.92 1.92",
        "0,    15, 60, 0.00 0.00 0.00 0.00 0.00"
    })
    void releasedTimeIsRoundedToTheOreOnceForEachYear(int runs, BigDecimal minutes, int percent, String released) {
        BusinessCase figures = Cases.of(volume(runs, minutes, percent), null);

        assertThat(figures.releasedPerYear().stream().map(Money::kroner)).containsExactlyElementsOf(decimals(released));
    }

    /** 1 200 runs of 15 minutes of which 60 % can be automated are 180 hours, 63 000 kr. in full use. */
    @ParameterizedTest
    @CsvSource({
        "50000.00,   5000.00,  195900.00, 169676.02, 19",
        "249625.00,     0.00,   21275.00,  -7373.72, 56",
        "270900.00,     0.00,       0.00, -28648.72, 60",
        "270900.01,     0.00,      -0.01, -28648.73,",
        "0.00,          0.00,  270900.00, 242251.28,  0",
        "0.00,      63000.00,  -44100.00, -42197.02,",
        "0.00,      40000.00,   70900.00,  61649.19, 22"
    })
    void netPresentValueAndPaybackFollowTheCost(
            BigDecimal oneOff, BigDecimal yearly, BigDecimal net, BigDecimal now, @Nullable Integer months) {
        CostPoints cost = certain(Money.ofKroner(oneOff), Money.ofKroner(yearly));
        NetFlow flow = Cases.of(KNOWN, cost).released().orElseThrow().atLikelyCost();

        assertThat(flow.total().kroner()).isEqualTo(net);
        assertThat(flow.presentValue(Cases.SETTINGS.discountRate()).kroner()).isEqualTo(now);
        assertThat(flow.paybackMonths()).isEqualTo(months);
    }

    @Test
    void theLowestResultIsTheOneAtTheHighestCost() {
        ThreePoint oneOff = new ThreePoint(kroner("40000"), kroner("50000"), kroner("90000"));
        CostPoints cost =
                new CostPoints(oneOff, certain(kroner("5000"), kroner("5000")).yearly());
        Outcome outcome = Cases.of(KNOWN, cost).released().orElseThrow();

        assertThat(outcome.total()).isEqualTo(new ThreePoint(kroner("155900"), kroner("195900"), kroner("205900")));
        assertThat(outcome.total().mean()).isEqualTo(kroner("190900"));
        assertThat(outcome.total().standardDeviation()).isEqualTo(kroner("8333.33"));
        assertThat(outcome.atLowCost().paybackMonths()).isEqualTo(16);
        assertThat(outcome.atHighCost().paybackMonths()).isEqualTo(28);
    }

    @ParameterizedTest
    @CsvSource({
        ",     15, 60, NO_VOLUME",
        "1200,   , 60, NO_VOLUME",
        "1200, 15,   , NO_AUTOMATABLE_PART",
        "1000000000, 1000000, 100, IMPLAUSIBLE_VOLUME"
    })
    void aMissingAnswerIsNeverTakenForNothing(
            @Nullable Integer runs, @Nullable BigDecimal minutes, @Nullable Integer percent, NotAssessed reason) {
        BusinessCase figures = Cases.of(volume(runs, minutes, percent), COST);

        assertThat(figures.missing()).containsExactly(reason);
        assertThat(figures.savedPerYear()).isEmpty();
        assertThat(figures.releasedPerYear()).isEmpty();
        assertThat(figures.releasedInFullUse()).isEmpty();
        assertThat(figures.released()).isEmpty();
        assertThat(figures.years()).isEmpty();
    }

    @Test
    void withoutACostTheHoursAreKnownAndTheRestIsNot() {
        BusinessCase figures = Cases.of(KNOWN, null);

        assertThat(figures.missing()).containsExactly(NotAssessed.NO_COST);
        assertThat(figures.savedPerYear()).hasSize(5);
        assertThat(figures.released()).isEmpty();
        assertThat(figures.years()).allSatisfy(year -> assertThat(year.net()).isNull());
    }

    @Test
    void moneySavedInCashIsNotAssessedUnlessAnInputSaysSo() {
        assertThat(Cases.of(KNOWN, COST).cashable()).isNull();
        assertThat(Cases.of(KNOWN, COST).inCash()).isEmpty();
    }

    @Test
    void moneySavedInCashIsNeverAddedToReleasedTime() {
        BusinessCase figures = Cases.of(KNOWN, COST).withCashable(kroner("20000"));

        assertThat(figures.inCash().orElseThrow().atLikelyCost().total()).isEqualTo(kroner("25000"));
        assertThat(figures.released()).isEqualTo(Cases.of(KNOWN, COST).released());
    }

    @Test
    void eachYearIsShownByItself() {
        assertThat(Cases.of(KNOWN, COST).years().get(1))
                .isEqualTo(new YearLine(
                        2,
                        80,
                        new WorkTime(new BigDecimal("8640.0000")),
                        kroner("50400"),
                        kroner("5000"),
                        kroner("45400")));
    }

    @Test
    void theResultKeepsItsInputsAndTheVersionOfTheRule() {
        BusinessCase figures = Cases.of(KNOWN, COST);

        assertThat(figures.ruleVersion()).isEqualTo(BusinessCase.RULE_VERSION);
        assertThat(figures.settings()).isEqualTo(Cases.SETTINGS);
        assertThat(figures.cost()).isEqualTo(COST);
    }

    private static List<BigDecimal> decimals(String numbers) {
        return Arrays.stream(numbers.split(" ")).map(BigDecimal::new).toList();
    }
}
