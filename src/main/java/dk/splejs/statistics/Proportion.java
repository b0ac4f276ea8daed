package dk.splejs.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** So many of so many. */
public record Proportion(long part, long whole) {

    static final Proportion NOTHING = new Proportion(0, 0);

    private static final int HUNDRED = 100;

    Proportion plus(Proportion other) {
        return new Proportion(part + other.part, whole + other.whole);
    }

    /** To one decimal; nothing of nothing is none. */
    public BigDecimal percent() {
        return whole == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(part * HUNDRED).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }
}
