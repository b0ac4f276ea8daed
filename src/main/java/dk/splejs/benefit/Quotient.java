package dk.splejs.benefit;

import dk.splejs.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** An exact number of øre before it is rounded, once and last: to the nearest whole one, halves to the even. */
record Quotient(BigDecimal numerator, BigDecimal denominator) {

    Money nearest() {
        return Money.ofOre(
                numerator.divide(denominator, 0, RoundingMode.HALF_EVEN).longValueExact());
    }
}
