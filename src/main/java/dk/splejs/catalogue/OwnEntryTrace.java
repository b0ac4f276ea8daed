package dk.splejs.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
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

    /** Reads the columns {@code kind}, {@code slug}, {@code title}, {@code at} and {@code words}. */
    public static OwnEntryTrace of(ResultSet row) throws SQLException {
        return new OwnEntryTrace(
                row.getString("kind"),
                row.getString("slug"),
                row.getString("title"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("words"));
    }

    /** {@code catalogue.history.entry_contact}. */
    public String messageKey() {
        return "catalogue.history." + kind.toLowerCase(Locale.ROOT);
    }
}
