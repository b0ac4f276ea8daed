package dk.splejs.proposal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How much work the process is in one organisation.
 *
 * @param runsPerYear how often a year, not negative
 * @param minutesPerRun minutes each time, not negative
 * @param automatablePercent the share that can be automated, 0 to 100
 */
public record Volume(
        @Nullable Integer runsPerYear,
        @Nullable BigDecimal minutesPerRun,
        @Nullable Integer automatablePercent) {

    /** Nothing is stated. */
    public static final Volume UNKNOWN = new Volume(null, null, null);

    private static final BigDecimal MINUTES_PER_HOUR = BigDecimal.valueOf(60);
    private static final int PERCENT_DIGITS = 2;
    private static final int HOUR_DECIMALS = 2;

    /** Minutes a year as it is done today, exactly: runs × minutes; nothing where a figure is missing. */
    public Optional<BigDecimal> workMinutes() {
        return runsPerYear == null || minutesPerRun == null
                ? Optional.empty()
                : Optional.of(minutesPerRun.multiply(BigDecimal.valueOf(runsPerYear)));
    }

    /** Minutes a year that automation would free, exactly: runs × minutes × percent; nothing where a figure is missing. */
    public Optional<BigDecimal> freedMinutes() {
        Integer percent = automatablePercent;
        return percent == null
                ? Optional.empty()
                : workMinutes()
                        .map(minutes ->
                                minutes.multiply(BigDecimal.valueOf(percent)).movePointLeft(PERCENT_DIGITS));
    }

    /** The freed minutes in hours with two decimals; nothing where a figure is missing. */
    public Optional<BigDecimal> hoursPerYear() {
        return freedMinutes().map(minutes -> minutes.divide(MINUTES_PER_HOUR, HOUR_DECIMALS, RoundingMode.HALF_UP));
    }

    /** Minutes a year as it is done today, whole ones; nothing where a figure is missing. */
    public Optional<Long> minutesPerYear() {
        return workMinutes()
                .map(minutes -> minutes.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    /** This, if it tells how much automation would free, otherwise the other if that does. */
    public Volume orElse(Volume other) {
        return freedMinutes().isEmpty() && other.freedMinutes().isPresent() ? other : this;
    }
}
