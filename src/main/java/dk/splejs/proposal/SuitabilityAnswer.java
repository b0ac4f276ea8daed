package dk.splejs.proposal;

import com.fasterxml.jackson.annotation.JsonValue;

/** To what degree. */
public enum SuitabilityAnswer {
    HIGH("high"),
    SOME("some"),
    LITTLE("little"),
    NOT_AT_ALL("none"),
    DONT_KNOW("unknown");

    private final String word;

    SuitabilityAnswer(String word) {
        this.word = word;
    }

    @JsonValue
    public String word() {
        return word;
    }

    /**
     * Reads the word of a form.
     *
     * @throws IllegalArgumentException when there is no such choice
     */
    public static SuitabilityAnswer ofWord(String word) {
        return Words.find(values(), SuitabilityAnswer::word, word);
    }

    public String messageKey() {
        return "proposal.suitabilityAnswer." + word;
    }
}
