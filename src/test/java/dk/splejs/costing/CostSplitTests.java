package dk.splejs.costing;

import static dk.splejs.costing.Splits.code;
import static dk.splejs.costing.Splits.payer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.splejs.costing.CannotSplit.DuplicateParticipant;
import dk.splejs.costing.CannotSplit.NegativeAmount;
import dk.splejs.costing.CannotSplit.NegativeWeight;
import dk.splejs.costing.CannotSplit.NoParticipants;
import dk.splejs.costing.CannotSplit.NoWeight;
import dk.splejs.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CostSplitTests {

    @ParameterizedTest
    @CsvSource({"100.00, 33.34, 33.33, 33.33", "100.01, 33.34, 33.34, 33.33", "0.00, 0.00, 0.00, 0.00"})
    void threeEqualPayersShareTheLeftOverOreByCode(BigDecimal total, BigDecimal a, BigDecimal b, BigDecimal c) {
        List<Payer> payers = List.of(payer(3, 1, null), payer(1, 1, null), payer(2, 1, null));

        assertThat(Splits.kroner(CostSplit.of(Money.ofKroner(total), payers))).containsExactly(a, b, c);
    }

    @Test
    void nobodyPaysMoreThanTheCeilingAndTheOthersTakeTheRest() {
        Money most = Splits.kroner("450000.00");
        List<Payer> payers = List.of(
                payer(1, 12_000, most.ore()),
                payer(2, 45_000, most.ore()),
                payer(3, 95_000, most.ore()),
                payer(4, 375_000, most.ore()));

        CostSplit split = CostSplit.of(Splits.kroner("1000000.00"), payers);

        assertThat(Splits.kroner(split))
                .extracting(BigDecimal::toPlainString)
                .containsExactly("43421.05", "162828.95", "343750.00", "450000.00");
        assertThat(split.shares()).extracting(Share::capped).containsExactly(false, false, false, true);
    }

    @Test
    void cappingOneMayPutTheNextAboveItsCeiling() {
        List<Payer> payers = List.of(payer(1, 5, 2_000L), payer(2, 3, 3_500L), payer(3, 2, null));

        CostSplit split = CostSplit.of(Money.ofOre(10_000), payers);

        assertThat(split.shares()).extracting(share -> share.amount().ore()).containsExactly(2_000L, 3_500L, 4_500L);
        assertThat(split.steps())
                .containsExactly(
                        new Step.Divided(Money.ofOre(10_000), 3, new BigDecimal("1E+1")),
                        new Step.Capped(Money.ofOre(2_000), List.of(code(1))),
                        new Step.Divided(Money.ofOre(8_000), 2, new BigDecimal("5")),
                        new Step.Capped(Money.ofOre(3_500), List.of(code(2))),
                        new Step.Divided(Money.ofOre(4_500), 1, new BigDecimal("2")));
    }

    @Test
    void whatTheCeilingsLeaveUncoveredIsShownAndNeverSpread() {
        List<Payer> payers = List.of(payer(1, 1, 1_000L), payer(2, 1, 2_500L), payer(3, 0, null));

        CostSplit split = CostSplit.of(Money.ofOre(10_000), payers);

        assertThat(split.shares()).extracting(share -> share.amount().ore()).containsExactly(1_000L, 2_500L, 0L);
        assertThat(split.gap()).isEqualTo(Money.ofOre(6_500));
        assertThat(split.isCovered()).isFalse();
        assertThat(split.steps()).endsWith(new Step.Uncovered(Money.ofOre(6_500)));
    }

    @Test
    void aQuotaBetweenTwoOreFitsUnderACeilingOfTheHigherOne() {
        CostSplit split = CostSplit.of(Money.ofOre(3), List.of(payer(1, 1, 2L), payer(2, 1, 2L)));

        assertThat(split.shares()).extracting(share -> share.amount().ore()).containsExactly(2L, 1L);
        assertThat(split.shares()).extracting(Share::capped).containsOnly(false);
    }

    @Test
    void aResultTellsItsInputsQuotasStepsAndRule() {
        List<Payer> payers = List.of(payer(2, 1, null), payer(1, 2, null));

        CostSplit split = CostSplit.of(Money.ofOre(100), payers);

        assertThat(split.payers()).extracting(Payer::code).containsExactly(code(1), code(2));
        assertThat(split.shares()).extracting(share -> share.quota().toString()).containsExactly("200/3", "100/3");
        assertThat(split.shares().get(0).quota().toDecimal(4)).isEqualTo(new BigDecimal("66.6667"));
        assertThat(split.steps())
                .containsExactly(
                        new Step.Divided(Money.ofOre(100), 2, new BigDecimal("3")),
                        new Step.Rounded(Money.ofOre(1), List.of(code(1))));
        assertThat(split.ruleVersion()).isEqualTo(CostSplit.RULE_VERSION);
    }

    @Test
    void decimalWeightsAreExact() {
        List<Payer> payers = List.of(
                new Payer(code(1), new BigDecimal("0.1"), null),
                new Payer(code(2), new BigDecimal("0.20"), null),
                new Payer(code(3), new BigDecimal("7E+2"), null));

        CostSplit split = CostSplit.of(Money.ofOre(7_003), payers);

        assertThat(split.shares()).extracting(share -> share.amount().ore()).containsExactly(1L, 2L, 7_000L);
        assertThat(split.steps()).hasSize(1);
    }

    @Test
    void tenThousandPayersOfHugeAmountsDoNotOverflow() {
        Money total = Money.ofOre(10_000_000_000_000L);
        List<Payer> payers = IntStream.range(0, 9_999)
                .mapToObj(n -> payer(n, 1_000_000_000L + n, 950_000_000L + 20_000L * n))
                .toList();

        CostSplit split = CostSplit.of(total, payers);

        assertThat(Splits.sum(split).plus(split.gap())).isEqualTo(total);
        assertThat(split.shares()).anyMatch(Share::capped).anyMatch(share -> !share.capped());
    }

    @Test
    void inputThatMakesNoSenseIsRefusedByName() {
        Money total = Money.ofOre(100);
        assertThatExceptionOfType(NoParticipants.class).isThrownBy(() -> CostSplit.of(total, List.of()));
        assertThatExceptionOfType(NoWeight.class)
                .isThrownBy(() -> CostSplit.of(total, List.of(payer(1, 0, null), payer(2, 0, 5L))));
        assertThatExceptionOfType(DuplicateParticipant.class)
                .isThrownBy(() -> CostSplit.of(total, List.of(payer(1, 1, null), payer(1, 2, null))))
                .withMessageContaining("0001");
        assertThatExceptionOfType(NegativeAmount.class)
                .isThrownBy(() -> CostSplit.of(Money.ofOre(-1), List.of(payer(1, 1, null))));
        assertThatExceptionOfType(NegativeAmount.class).isThrownBy(() -> payer(1, 1, -1L));
        assertThatExceptionOfType(NegativeWeight.class).isThrownBy(() -> payer(1, -1, null));
    }
}
