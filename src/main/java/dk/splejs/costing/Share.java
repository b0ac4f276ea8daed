package dk.splejs.costing;

import dk.splejs.shared.Money;

/**
 * What one payer pays.
 *
 * @param quota the exact share in øre before rounding; the ceiling itself for one who is capped
 * @param amount less than one øre from the quota
 * @param capped whether the ceiling, not the weight, decided
 */
public record Share(ParticipantCode code, Fraction quota, Money amount, boolean capped) {

    Share plusOneOre() {
        return new Share(code, quota, amount.plus(Money.ofOre(1)), capped);
    }
}
