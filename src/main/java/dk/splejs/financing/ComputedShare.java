package dk.splejs.financing;

import dk.splejs.costing.Share;
import dk.splejs.shared.Money;
import java.math.BigDecimal;

/**
 * What one computation gives one organisation.
 *
 * @param weight by the key, within this group
 * @param yearlyWeight by the key of the yearly cost
 * @param asked whether the organisation has to answer
 */
record ComputedShare(
        Position position,
        BigDecimal weight,
        BigDecimal yearlyWeight,
        Money oneOff,
        Money yearly,
        boolean capped,
        boolean asked) {

    /** The share of an organisation that pays nothing. */
    static ComputedShare nothing(Position position, BigDecimal weight, BigDecimal yearlyWeight) {
        return new ComputedShare(position, weight, yearlyWeight, Money.ZERO, Money.ZERO, false, false);
    }

    ComputedShare paying(Share share) {
        return new ComputedShare(position, weight, yearlyWeight, share.amount(), yearly, share.capped(), asked);
    }

    ComputedShare payingYearly(Money amount) {
        return new ComputedShare(position, weight, yearlyWeight, oneOff, amount, capped, asked);
    }

    ComputedShare asked(boolean isAsked) {
        return new ComputedShare(position, weight, yearlyWeight, oneOff, yearly, capped, isAsked);
    }
}
