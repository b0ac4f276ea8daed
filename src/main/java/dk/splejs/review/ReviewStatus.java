package dk.splejs.review;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where one organisation's review stands. */
public enum ReviewStatus {
    INVITED,
    ANSWERED,
    /** The round closed before an answer came: no answer, which is never a no. */
    LAPSED;

    /** The word in JSON: {@code invited}. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String messageKey() {
        return "review.status." + word();
    }
}
