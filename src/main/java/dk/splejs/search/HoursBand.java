package dk.splejs.search;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How much work something frees in a year, roughly: enough to choose by. */
public enum HoursBand {
    UNKNOWN("unknown", Long.MIN_VALUE),
    BELOW_100("0-99", 0),
    BELOW_500("100-499", 100),
    BELOW_2000("500-1999", 500),
    MANY("2000-", 2000);

    private final String word;
    private final long from;

    HoursBand(String word, long from) {
        this.word = word;
        this.from = from;
    }

    String word() {
        return word;
    }

    /** The words of all of them in addresses and JSON, the least first. */
    public static List<String> words() {
        return Arrays.stream(values()).map(HoursBand::word).toList();
    }

    /** The band of this many hours; what is not known is not nothing. */
    static HoursBand of(@Nullable Long hours) {
        if (hours == null) {
            return UNKNOWN;
        }
        return Arrays.stream(values())
                .filter(band -> band.from <= Math.max(0, hours))
                .reduce(UNKNOWN, (lower, higher) -> higher);
    }
}
