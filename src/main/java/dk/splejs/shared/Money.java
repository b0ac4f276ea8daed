package dk.splejs.shared;

import java.math.BigDecimal;
import java.util.Collection;

/** An amount of Danish kroner, kept in whole øre. Arithmetic is exact: what does not fit is refused, never wrapped around. */
public record Money(long ore) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    private static final int DECIMALS = 2;

    public static Money ofOre(long ore) {
        return new Money(ore);
    }

    /**
     * Kroner as people write them.
     *
     * @throws IllegalArgumentException when the amount has more than two decimals, or does not fit
     */
    public static Money ofKroner(BigDecimal kroner) {
        try {
            return new Money(kroner.movePointRight(DECIMALS).longValueExact());
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("Not an amount in kroner with at most two decimals", e);
        }
    }

    public static Money sum(Collection<Money> amounts) {
        return amounts.stream().reduce(ZERO, Money::plus);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(ore, other.ore));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(ore, other.ore));
    }

    public Money negated() {
        return new Money(Math.negateExact(ore));
    }

    public boolean isNegative() {
        return ore < 0;
    }

    public boolean isZero() {
        return ore == 0;
    }

    public boolean isAbove(Money other) {
        return ore > other.ore;
    }

    /** The same amount in kroner, always with two decimals. */
    public BigDecimal kroner() {
        return BigDecimal.valueOf(ore, DECIMALS);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(ore, other.ore);
    }

    /** For logs and machines, {@code 998500.00}; people are shown {@link DanishFormat#money}. */
    @Override
    public String toString() {
        return kroner().toPlainString();
    }
}
