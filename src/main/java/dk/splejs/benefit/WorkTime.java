package dk.splejs.benefit;

import dk.splejs.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * Time that work takes in a year, kept exact; hours are rounded where people read them.
 *
 * @param minutes not negative
 */
public record WorkTime(BigDecimal minutes) {

    private static final BigDecimal MINUTES_PER_HOUR = BigDecimal.valueOf(60);
    private static final int PERCENT_DIGITS = 2;
    private static final int DECIMALS = 2;

    static WorkTime sum(Collection<WorkTime> times) {
        return new WorkTime(times.stream().map(WorkTime::minutes).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    WorkTime percent(int percent) {
        return new WorkTime(minutes.multiply(BigDecimal.valueOf(percent)).movePointLeft(PERCENT_DIGITS));
    }

    Money worth(Money anHour) {
        return new Quotient(minutes.multiply(BigDecimal.valueOf(anHour.ore())), MINUTES_PER_HOUR).nearest();
    }

    /** Hours with two decimals, halves up. */
    public BigDecimal hours() {
        return minutes.divide(MINUTES_PER_HOUR, DECIMALS, RoundingMode.HALF_UP);
    }

    /** Whole hours, halves up. */
    public long wholeHours() {
        return minutes.divide(MINUTES_PER_HOUR, 0, RoundingMode.HALF_UP).longValueExact();
    }

    /** How many people work so long, with two decimals, halves up. */
    public BigDecimal fullTimeYears(BigDecimal hoursPerYear) {
        return minutes.divide(hoursPerYear.multiply(MINUTES_PER_HOUR), DECIMALS, RoundingMode.HALF_UP);
    }
}
