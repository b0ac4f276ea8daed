package dk.splejs.lifecycle;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAmount;
import java.util.Date;

/**
 * How long something may take, as ISO 8601. Whole days ({@code P14D}) end when the local date does, because people
 * reckon deadlines in dates; with a time part ({@code PT30M}) the end is exact, which suits trials and tests.
 */
public record Term(TemporalAmount length) {

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    /**
     * Reads an ISO 8601 period or duration.
     *
     * @throws java.time.format.DateTimeParseException if the text is neither
     */
    public static Term of(String iso) {
        return new Term(iso.contains("T") ? Duration.parse(iso) : Period.parse(iso));
    }

    /** So many whole days. */
    public static Term ofDays(int days) {
        return new Term(Period.ofDays(days));
    }

    /** When it ends if it begins now. */
    public Date endFrom(ZonedDateTime now) {
        ZonedDateTime end = now.plus(length);
        return Date.from(length instanceof Period ? end.with(END_OF_DAY).toInstant() : end.toInstant());
    }

    /** The moment this long before the end, or halfway where that has passed already. */
    public Date before(Date end, ZonedDateTime now) {
        Instant wanted = end.toInstant().atZone(now.getZone()).minus(length).toInstant();
        Duration half = Duration.between(now.toInstant(), end.toInstant()).dividedBy(2);
        return Date.from(
                wanted.isAfter(now.toInstant()) ? wanted : now.toInstant().plus(half));
    }

    /** The local date on which it ends if it begins now. */
    public LocalDate lastDay(ZonedDateTime now) {
        return endFrom(now).toInstant().atZone(now.getZone()).toLocalDate();
    }
}
