package dk.splejs.financing;

import dk.splejs.shared.Money;
import java.math.BigDecimal;

/**
 * What one computation gives one organisation.
 *
 * @param weight by the key, within this group
 * @param asked whether the organisation has to answer
 */
record ComputedShare(Position position, BigDecimal weight, Money oneOff, Money yearly, boolean capped, boolean asked) {}
