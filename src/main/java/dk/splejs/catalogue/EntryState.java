package dk.splejs.catalogue;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether a solution still belongs to the community. */
public enum EntryState {
    CURRENT,
    /** It was taken over by somebody else, or given up. */
    LEFT;

    /** The word in JSON: {@code current}. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where it stands, in the words of a search that finds proposals too. */
    public String phase() {
        return this == CURRENT ? "published" : word();
    }

    public String messageKey() {
        return "catalogue.state." + word();
    }
}
