package dk.splejs.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTests {

    @ParameterizedTest
    @CsvSource({"998500, 99850000", "0, 0", "0.01, 1", "1.5, 150", "-12.34, -1234", "1E+3, 100000", "2.000, 200"})
    void kronerBecomeOre(BigDecimal kroner, long ore) {
        assertThat(Money.ofKroner(kroner)).isEqualTo(Money.ofOre(ore));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0.001", "1.999", "1E-1000000000", "1E+1000000000", "1E+2147483647", "92233720368547758.08"})
    void whatDoesNotFitInWholeOreIsRefused(BigDecimal kroner) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.ofKroner(kroner))
                .withMessageContaining("at most two decimals");
    }

    @Test
    void kronerAlwaysHaveTwoDecimals() {
        assertThat(Money.ofOre(99_850_000).kroner()).isEqualTo(new BigDecimal("998500.00"));
        assertThat(Money.ofOre(-5)).hasToString("-0.05");
    }

    @Test
    void amountsAddAndSubtract() {
        assertThat(Money.ofOre(150).plus(Money.ofOre(250))).isEqualTo(Money.ofOre(400));
        assertThat(Money.ofOre(150).minus(Money.ofOre(250))).isEqualTo(Money.ofOre(-100));
        assertThat(Money.sum(List.of(Money.ofOre(1), Money.ofOre(2), Money.ofOre(3))))
                .isEqualTo(Money.ofOre(6));
        assertThat(Money.sum(List.of())).isEqualTo(Money.ZERO);
        assertThat(Money.ofOre(150).negated()).isEqualTo(Money.ofOre(-150));
    }

    @Test
    void anAmountThatGrowsTooLargeIsRefusedNotWrapped() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Money.ofOre(Long.MAX_VALUE).plus(Money.ofOre(1)));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Money.ofOre(Long.MIN_VALUE).minus(Money.ofOre(1)));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Money.ofOre(Long.MIN_VALUE).negated());
    }

    @Test
    void amountsCompare() {
        assertThat(Money.ofOre(1)).isLessThan(Money.ofOre(2));
        assertThat(Money.ofOre(2).isAbove(Money.ofOre(1))).isTrue();
        assertThat(Money.ofOre(1).isAbove(Money.ofOre(1))).isFalse();
        assertThat(Money.ofOre(-1).isNegative()).isTrue();
        assertThat(Money.ZERO.isNegative()).isFalse();
        assertThat(Money.ZERO.isZero()).isTrue();
    }
}
