package dk.splejs.financing;

import org.jspecify.annotations.Nullable;

/**
 * A round with the calculation behind it.
 *
 * @param calculation nothing where today's rule does not lead to what is stored; what is stored stands
 */
public record ExplainedRound(RoundView round, @Nullable Calculation calculation) {}
