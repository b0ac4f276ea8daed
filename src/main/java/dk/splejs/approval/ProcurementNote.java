package dk.splejs.approval;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Advice to have a jurist look at the purchase, as its total value is above a limit; never a decision. */
public enum ProcurementNote {
    NONE,
    NATIONAL,
    EU;

    /**
     * Reads the word of the decision table.
     *
     * @throws IllegalArgumentException when there is no such note
     */
    public static ProcurementNote ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** The word in JSON and in the decision table: {@code eu}. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String messageKey() {
        return "approval.procurement." + word();
    }
}
