package dk.splejs.review;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What follows from the need that a review round showed. */
public enum NeedOutcome {
    PROCEED,
    EXTEND,
    SHELVE;

    /**
     * Reads the word of a form or of the decision table.
     *
     * @throws IllegalArgumentException when there is no such outcome
     */
    public static NeedOutcome ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** The word in forms, JSON and the decision table: {@code proceed}. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String messageKey() {
        return "review.outcome." + word();
    }
}
