package dk.splejs.search;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One of all that is found, as a list of it says it: whole and without marks.
 *
 * @param href the path of its page
 * @param phase the word of where it stands
 * @param publishedAt when it came into the catalogue, if it has
 */
public record Finding(
        SearchKind kind,
        String href,
        @Nullable String reference,
        String title,
        String summary,
        SearchTopics topics,
        String phase,
        @Nullable Long hoursPerYear,
        Instant changedAt,
        @Nullable Instant publishedAt) {}
