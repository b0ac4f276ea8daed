package dk.splejs.costing;

import dk.splejs.shared.Money;
import java.math.BigInteger;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A payer within a split, its weight as a whole number.
 *
 * @param ceilingOre nothing when there is no limit
 */
record Claim(
        ParticipantCode code, BigInteger weight, @Nullable BigInteger ceilingOre) {

    static Claim of(Payer payer, int scale) {
        Money ceiling = payer.ceiling();
        return new Claim(
                payer.code(),
                payer.weight().setScale(scale).unscaledValue(),
                ceiling == null ? null : BigInteger.valueOf(ceiling.ore()));
    }

    /** Who weighs nothing pays nothing, so its ceiling is never met. */
    boolean hasCeiling() {
        return ceilingOre != null && weight.signum() > 0;
    }

    BigInteger ceiling() {
        if (ceilingOre == null) {
            throw new IllegalStateException("No ceiling: " + code);
        }
        return ceilingOre;
    }

    /** Whether the exact quota, this weight of the amount, is above the ceiling. */
    boolean isAbove(BigInteger amount, BigInteger totalWeight) {
        return amount.multiply(weight).compareTo(ceiling().multiply(totalWeight)) > 0;
    }

    /** The first in this order is the first to meet its ceiling as the amount for each weight grows. */
    static Comparator<Claim> byCeilingPerWeight() {
        return (one, other) ->
                one.ceiling().multiply(other.weight).compareTo(other.ceiling().multiply(one.weight));
    }

    Share capped() {
        return new Share(code, Fraction.of(ceiling()), Money.ofOre(ceiling().longValueExact()), true);
    }

    /** The quota rounded down. */
    Share floor(BigInteger amount, BigInteger totalWeight) {
        BigInteger numerator = amount.multiply(weight);
        Money ore = Money.ofOre(numerator.divide(totalWeight).longValueExact());
        return new Share(code, new Fraction(numerator, totalWeight), ore, false);
    }

    /** What rounding down cut off, in parts of the total weight. */
    BigInteger remainder(BigInteger amount, BigInteger totalWeight) {
        return amount.multiply(weight).mod(totalWeight);
    }

    Share nothing() {
        return new Share(code, Fraction.of(BigInteger.ZERO), Money.ZERO, false);
    }
}
