package dk.splejs.catalogue;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that is kept about a person in connection with an entry.
 *
 * @param kind {@code ENTRY_CONTACT}, or what they did
 * @param words their own words, if there are any
 */
public record OwnEntryTrace(
        String kind,
        String slug,
        String title,
        Instant at,
        @Nullable String words) {

    /** {@code catalogue.history.entry_contact}. */
    public String messageKey() {
        return "catalogue.history." + kind.toLowerCase(Locale.ROOT);
    }
}
