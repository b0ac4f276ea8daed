package dk.splejs.search;

/**
 * How far a word as it was typed may be from the one that was meant. Short words have too many neighbours.
 *
 * @param letters how many may be wrong, missing, too many, or have changed places with the next; 0 to 2
 */
record Slips(int letters) {

    /** The first letter is nearly always right. */
    static final int SURE_LETTERS = 1;

    private static final int SHORTEST = 4;
    private static final int SHORTEST_OF_TWO = 9;
    private static final int SHORTEST_BEGINNING = 3;

    /**
     * @param word folded
     */
    static Slips in(String word) {
        if (word.length() < SHORTEST) {
            return new Slips(0);
        }
        return new Slips(word.length() < SHORTEST_OF_TWO ? 1 : 2);
    }

    /**
     * Whether it is enough of a word to stand for its rest.
     *
     * @param word folded
     */
    static boolean mayBeBeginning(String word) {
        return word.length() >= SHORTEST_BEGINNING;
    }
}
