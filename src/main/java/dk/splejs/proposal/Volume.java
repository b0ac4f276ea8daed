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

    static final Volume UNKNOWN = new Volume(null, null, null);

    private static final BigDecimal MINUTES_PER_HOUR_IN_PERCENT = BigDecimal.valueOf(60L * 100L);
    private static final int HOUR_DECIMALS = 2;

    /** Hours a year that automation would free: runs × minutes / 60 × percent; nothing where a figure is missing. */
    public Optional<BigDecimal> hoursPerYear() {
        if (runsPerYear == null || minutesPerRun == null || automatablePercent == null) {
            return Optional.empty();
        }
        return Optional.of(minutesPerRun
                .multiply(BigDecimal.valueOf(runsPerYear))
                .multiply(BigDecimal.valueOf(automatablePercent))
                .divide(MINUTES_PER_HOUR_IN_PERCENT, HOUR_DECIMALS, RoundingMode.HALF_UP));
    }

    /** Minutes a year as it is done today, whole ones; nothing where a figure is missing. */
    public Optional<Long> minutesPerYear() {
        if (runsPerYear == null || minutesPerRun == null) {
            return Optional.empty();
        }
        return Optional.of(minutesPerRun
                .multiply(BigDecimal.valueOf(runsPerYear))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact());
    }
}
