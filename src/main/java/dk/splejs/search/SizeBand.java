package dk.splejs.search;

import java.util.Arrays;
import java.util.List;

/** How big a municipality is, in the classes of inhabitants that OS2's catalogue uses. */
public enum SizeBand {
    BELOW_30000("0-29999", 0),
    BELOW_45000("30000-44999", 30_000),
    BELOW_60000("45000-59999", 45_000),
    BELOW_100000("60000-99999", 60_000),
    ABOVE_100000("100000-", 100_000);

    private final String word;
    private final long from;

    SizeBand(String word, long from) {
        this.word = word;
        this.from = from;
    }

    String word() {
        return word;
    }

    /** The words of all of them in addresses and JSON, the smallest first. */
    public static List<String> words() {
        return Arrays.stream(values()).map(SizeBand::word).toList();
    }

    static SizeBand of(long inhabitants) {
        return Arrays.stream(values())
                .filter(band -> band.from <= inhabitants)
                .reduce(BELOW_30000, (smaller, bigger) -> bigger);
    }
}
