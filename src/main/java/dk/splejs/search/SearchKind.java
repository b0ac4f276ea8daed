package dk.splejs.search;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What can be found. */
public enum SearchKind {
    SOLUTION,
    PROPOSAL;

    /** The word in the index and in JSON: {@code solution}. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
