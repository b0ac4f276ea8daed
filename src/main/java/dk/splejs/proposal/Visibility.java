package dk.splejs.proposal;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Who may read a proposal after its screening, apart from its owner and those asked about it. */
public enum Visibility {
    OWN,
    MEMBERS,
    PUBLIC;

    /** The word in forms and JSON: {@code members}. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads the word of a form.
     *
     * @throws IllegalArgumentException when there is no such choice
     */
    public static Visibility ofWord(String word) {
        return Words.find(values(), Visibility::word, word);
    }

    public String messageKey() {
        return "proposal.visibility." + word();
    }
}
