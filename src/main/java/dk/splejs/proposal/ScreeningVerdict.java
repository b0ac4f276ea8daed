package dk.splejs.proposal;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a screening comes to. */
public enum ScreeningVerdict {
    ACCEPT("accepted"),
    RETURN("returned"),
    REJECT("rejected"),
    /** The owner is asked first. */
    MERGE("mergeProposed");

    private final String participle;

    ScreeningVerdict(String participle) {
        this.participle = participle;
    }

    /** The word in forms and JSON: {@code accept}. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the journal calls it: {@code proposal.accepted}. */
    String action() {
        return "proposal." + participle;
    }

    /**
     * Reads the word of a form.
     *
     * @throws IllegalArgumentException when there is no such choice
     */
    public static ScreeningVerdict ofWord(String word) {
        return Words.find(values(), ScreeningVerdict::word, word);
    }
}
