package dk.splejs.insight;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of the history, as one reader may see it.
 *
 * @param messageKey of what happened
 * @param actorName who did it, for those who may see names
 * @param organisationName for which organisation
 * @param automatic a deadline or a rule did it, and nobody
 */
public record HistoryLine(
        Instant at,
        String messageKey,
        @Nullable String actorName,
        @Nullable String organisationName,
        @Nullable String reason,
        boolean automatic) {}
