package dk.splejs.proposal;

import com.fasterxml.jackson.annotation.JsonValue;

/** OS2's levels of how firmly the community steers a product; decides who approves. */
public enum GovernanceLevel {
    SANDBOX("sandbox"),
    LEVEL_1("1"),
    LEVEL_2("2"),
    LEVEL_3("3");

    private final String word;

    GovernanceLevel(String word) {
        this.word = word;
    }

    /** The word in forms, JSON and decision tables: {@code sandbox}, {@code 1}, {@code 2}, {@code 3}. */
    @JsonValue
    public String word() {
        return word;
    }

    /**
     * Reads the word of a form.
     *
     * @throws IllegalArgumentException when there is no such choice
     */
    public static GovernanceLevel ofWord(String word) {
        return Words.find(values(), GovernanceLevel::word, word);
    }

    public String messageKey() {
        return "proposal.governanceLevel." + word;
    }
}
