package dk.splejs.benefit;

import static dk.splejs.benefit.Cases.kroner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.splejs.costing.CostKind;
import dk.splejs.costing.CostLine;
import dk.splejs.costing.EstimateView;
import dk.splejs.costing.JoiningTerms;
import dk.splejs.costing.Placements;
import dk.splejs.proposal.ProposalId;
import dk.splejs.security.UserId;
import dk.splejs.shared.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CostPointsTests {

    private static final CostPoints WHOLE = CostPoints.of(estimate(
            line(CostKind.ONE_OFF, "600000", "800000", "1400000"),
            line(CostKind.ONE_OFF_VAT, "150000", "200000", "350000"),
            line(CostKind.YEARLY, "40000", "50000", "60000")));

    @ParameterizedTest
    @CsvSource({
        "0.00,     0.00,     0.00,     0.00,     0.00",
        "100.00, 100.00,   100.00,   100.00,     0.00",
        "10.00,   20.00,    60.00,    25.00,     8.33",
        "0.00,     0.00,     0.03,     0.00,     0.00",
        "0.00,     0.00,     0.09,     0.02,     0.02",
        "-60.00,   0.00,    60.00,     0.00,    20.00"
    })
    void threePointsHaveAMeanAndADeviation(
            BigDecimal low, BigDecimal likely, BigDecimal high, BigDecimal mean, BigDecimal deviation) {
        ThreePoint points = new ThreePoint(Money.ofKroner(low), Money.ofKroner(likely), Money.ofKroner(high));

        assertThat(points.mean().kroner()).isEqualTo(mean);
        assertThat(points.standardDeviation().kroner()).isEqualTo(deviation);
    }

    @Test
    void pointsOutOfOrderAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> points("2", "1", "3"));
        assertThatIllegalArgumentException().isThrownBy(() -> points("1", "3", "2"));
    }

    @Test
    void theWholeCostIsTheSumOfItsLinesKindByKind() {
        assertThat(WHOLE.oneOff()).isEqualTo(points("750000", "1000000", "1750000"));
        assertThat(WHOLE.yearly()).isEqualTo(points("40000", "50000", "60000"));
    }

    @Test
    void aShareGoesUpAndDownWithTheWhole() {
        CostPoints share = WHOLE.share(kroner("22770.40"), kroner("1138.52"), null);

        assertThat(share.oneOff()).isEqualTo(points("17077.80", "22770.40", "39848.20"));
        assertThat(share.yearly()).isEqualTo(points("910.82", "1138.52", "1366.22"));
    }

    @Test
    void nobodyPaysMoreThanItsCeiling() {
        CostPoints share = WHOLE.share(kroner("25000"), kroner("1000"), kroner("30000"));

        assertThat(share.oneOff()).isEqualTo(points("18750", "25000", "30000"));
        assertThat(share.yearly().high()).isEqualTo(kroner("1200"));
    }

    @Test
    void aYearlyCostThatLikelyIsNothingFollowsTheOneOffShare() {
        CostPoints whole = CostPoints.of(estimate(
                line(CostKind.ONE_OFF, "100000", "100000", "100000"), line(CostKind.YEARLY, "0", "0", "8000")));

        assertThat(whole.share(kroner("25000"), Money.ZERO, null).yearly()).isEqualTo(points("0", "0", "2000"));
    }

    private static ThreePoint points(String low, String likely, String high) {
        return new ThreePoint(kroner(low), kroner(likely), kroner(high));
    }

    private static CostLine line(CostKind kind, String low, String likely, String high) {
        return new CostLine("Linje", kind, kroner(low), kroner(likely), kroner(high));
    }

    private static EstimateView estimate(CostLine... lines) {
        return new EstimateView(
                new ProposalId(new UUID(0, 1)),
                1,
                List.of(lines),
                List.of(),
                "equal",
                "equal",
                Placements.NONE,
                2,
                null,
                null,
                JoiningTerms.USUAL,
                new UserId("analyst"),
                Instant.EPOCH);
    }
}
