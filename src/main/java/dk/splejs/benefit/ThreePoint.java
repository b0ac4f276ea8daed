package dk.splejs.benefit;

import dk.splejs.shared.Money;
import java.math.BigDecimal;

/** An amount by its lowest, likely and highest estimate, in that order. */
public record ThreePoint(Money low, Money likely, Money high) {

    private static final BigDecimal SIX = BigDecimal.valueOf(6);
    private static final BigDecimal FOUR = BigDecimal.valueOf(4);

    public ThreePoint {
        if (low.isAbove(likely) || likely.isAbove(high)) {
            throw new IllegalArgumentException("Low, likely and high are not in order");
        }
    }

    /** (low + 4 · likely + high) / 6. */
    public Money mean() {
        return new Quotient(ore(low).add(FOUR.multiply(ore(likely))).add(ore(high)), SIX).nearest();
    }

    /** (high − low) / 6. */
    public Money standardDeviation() {
        return new Quotient(ore(high).subtract(ore(low)), SIX).nearest();
    }

    /** The same part of each: {@code part} of every {@code whole}, which is not zero. */
    ThreePoint times(Money part, Money whole) {
        return new ThreePoint(times(low, part, whole), times(likely, part, whole), times(high, part, whole));
    }

    ThreePoint atMost(Money most) {
        return new ThreePoint(lower(low, most), lower(likely, most), lower(high, most));
    }

    private static Money times(Money amount, Money part, Money whole) {
        return new Quotient(ore(amount).multiply(ore(part)), ore(whole)).nearest();
    }

    private static Money lower(Money amount, Money most) {
        return amount.isAbove(most) ? most : amount;
    }

    private static BigDecimal ore(Money amount) {
        return BigDecimal.valueOf(amount.ore());
    }
}
