package dk.splejs.insight;

/** Which round of which attempt, both counted from 1; in addresses {@code 1-2}. */
public record RoundNumber(int attempt, int round) {

    @Override
    public String toString() {
        return attempt + "-" + round;
    }
}
