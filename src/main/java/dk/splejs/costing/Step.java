package dk.splejs.costing;

import dk.splejs.shared.Money;
import java.math.BigDecimal;
import java.util.List;

/** One step of a split, in the order taken, so that the result can be explained. */
public sealed interface Step {

    /**
     * An amount is divided by weight among those not yet capped.
     *
     * @param among how many they are
     * @param weight the sum of their weights
     */
    record Divided(Money amount, int among, BigDecimal weight) implements Step {}

    /**
     * These were above their ceilings and pay those.
     *
     * @param amount the sum of their ceilings
     */
    record Capped(Money amount, List<ParticipantCode> codes) implements Step {}

    /** After rounding down so many øre were left: one each to those with the largest remainders. */
    record Rounded(Money leftOver, List<ParticipantCode> codes) implements Step {}

    /** Nobody was left who could pay this. */
    record Uncovered(Money gap) implements Step {}
}
