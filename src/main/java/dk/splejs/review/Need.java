package dk.splejs.review;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether an organisation has the need that a proposal describes. */
public enum Need {
    SAME,
    PARTLY,
    NONE,
    SOLVED;

    /**
     * Reads the word of a form.
     *
     * @throws IllegalArgumentException when there is no such choice
     */
    public static Need ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** The word in forms and JSON: {@code same}. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String messageKey() {
        return "review.need." + word();
    }

    /** Whether the organisation has the need, wholly or partly. */
    public boolean present() {
        return this == SAME || this == PARTLY;
    }
}
