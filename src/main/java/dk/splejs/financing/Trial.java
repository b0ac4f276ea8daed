package dk.splejs.financing;

import org.jspecify.annotations.Nullable;

/**
 * What an estimate that is not kept would lead to.
 *
 * @param reach how much of the reference group would take part; nothing where the count alone matters
 */
record Trial(ComputedRound computed, @Nullable QuorumReach reach) {}
