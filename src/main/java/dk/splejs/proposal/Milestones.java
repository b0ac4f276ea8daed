package dk.splejs.proposal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a proposal came to where it stands.
 *
 * @param submitted not for a draft
 * @param phase when it entered its present phase
 */
public record Milestones(Instant created, @Nullable Instant submitted, Instant phase) {}
