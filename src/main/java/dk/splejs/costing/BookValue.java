package dk.splejs.costing;

import dk.splejs.shared.Money;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * What a one-off cost is still worth: every whole year it loses the same part, until nothing is left.
 *
 * @param cost what was shared
 * @param yearsGone whole years since the solution was there, from 0
 * @param writeOffYears after how many years nothing is left, from 1
 */
public record BookValue(Money cost, int yearsGone, int writeOffYears) {

    public BookValue {
        if (cost.isNegative()) {
            throw new CannotSplit.NegativeAmount("the cost");
        }
        if (yearsGone < 0 || writeOffYears < 1) {
            throw new IllegalArgumentException("Years gone are from 0, years of writing off from 1");
        }
    }

    public int yearsLeft() {
        return Math.max(0, writeOffYears - yearsGone);
    }

    /** In øre, before rounding. */
    public Fraction exact() {
        return new Fraction(numerator(), BigInteger.valueOf(writeOffYears));
    }

    /** The part of somebody of this weight among all of that weight, rounded once, half up; nothing where nobody weighs. */
    Money part(BigDecimal weight, BigDecimal all) {
        if (all.signum() == 0) {
            return Money.ZERO;
        }
        BigDecimal exact = new BigDecimal(numerator()).multiply(weight);
        BigDecimal parts = all.multiply(BigDecimal.valueOf(writeOffYears));
        return Money.ofOre(exact.divide(parts, 0, RoundingMode.HALF_UP).longValueExact());
    }

    private BigInteger numerator() {
        return BigInteger.valueOf(cost.ore()).multiply(BigInteger.valueOf(yearsLeft()));
    }
}
