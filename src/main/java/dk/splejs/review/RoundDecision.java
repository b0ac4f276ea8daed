package dk.splejs.review;

import org.jspecify.annotations.Nullable;

/**
 * What a coordinator decides on an open round.
 *
 * @param outcome what follows from it, or nothing to follow the decision table
 * @param closeNow whether it ends at once
 */
public record RoundDecision(@Nullable NeedOutcome outcome, String reason, boolean closeNow) {}
