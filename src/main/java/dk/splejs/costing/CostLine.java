package dk.splejs.costing;

import dk.splejs.shared.Money;

/**
 * One line of an estimate.
 *
 * @param likely what is shared among those who take part
 */
public record CostLine(String label, CostKind kind, Money low, Money likely, Money high) {

    boolean isInOrder() {
        return !low.isNegative() && !low.isAbove(likely) && !likely.isAbove(high);
    }
}
