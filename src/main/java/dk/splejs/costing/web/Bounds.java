package dk.splejs.costing.web;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Between what a number must lie. Limits keep the arithmetic small, whoever asks; nothing real is near them.
 *
 * @param decimals the most it may have
 */
record Bounds(long least, long most, int decimals) {

    static final Bounds PART = new Bounds(0, 1, 6);
    static final Bounds PERCENT = new Bounds(0, 100, 6);
    static final Bounds WEIGHT = new Bounds(0, 1_000_000, 6);
    static final Bounds HOURS = new Bounds(0, 1_000_000_000, 6);
    static final Bounds INHABITANTS = new Bounds(0, 10_000_000_000L, 0);

    /** A decimal number as text, short enough to compute with. */
    static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");

    static Bounds whole(int least, int most) {
        return new Bounds(least, most, 0);
    }

    /** The number, if it is one and lies within; a whole number must be a JSON number, others may be text. */
    Optional<BigDecimal> read(Object value) {
        return number(value).filter(this::allows);
    }

    private Optional<BigDecimal> number(Object value) {
        if (value instanceof Integer || value instanceof Long) {
            return Optional.of(BigDecimal.valueOf(((Number) value).longValue()));
        }
        if (value instanceof BigInteger integer) {
            return Optional.of(new BigDecimal(integer));
        }
        if (decimals > 0 && value instanceof BigDecimal decimal) {
            return Optional.of(decimal);
        }
        return decimals > 0
                        && value instanceof String text
                        && NUMBER.matcher(text).matches()
                ? Optional.of(new BigDecimal(text))
                : Optional.empty();
    }

    /** Compared before anything is computed: {@code 1e999999999} has few digits and would have many. */
    private boolean allows(BigDecimal number) {
        return number.scale() <= decimals
                && number.compareTo(BigDecimal.valueOf(least)) >= 0
                && number.compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    /** What the sender is told. */
    Fault fault(String path) {
        String key = decimals == 0 ? "whole" : "number";
        return Fault.of(path, key, least, most, decimals);
    }
}
