package dk.splejs.search;

import dk.splejs.security.Readership;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is found of something. Everything in it is shown to whoever belongs to its readers.
 *
 * @param href the path of its page
 * @param reference what people call it by, {@code F-2026-0042}
 * @param phase the word of where it stands
 * @param hoursPerYear work that it frees in a year, if that is known
 * @param publishedAt when it came into the catalogue, if it has
 * @param version goes up with every change, so that an index that missed one is noticed
 */
public record SearchDocument(
        SearchKind kind,
        String href,
        @Nullable String reference,
        Readership readers,
        SearchText text,
        SearchTopics topics,
        String phase,
        @Nullable Long hoursPerYear,
        Instant changedAt,
        @Nullable Instant publishedAt,
        long version) {}
