package dk.splejs.adoption;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Since when a solution is in use: a day, or a month, where nobody remembers the day.
 *
 * @param day the first one of the month where only that is known
 */
public record Since(LocalDate day, Precision precision) {

    private static final Pattern DANISH = Pattern.compile("(?:(\\d{1,2})[./-])?(\\d{1,2})[./-](\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})(?:-(\\d{2}))?");
    private static final int DAY = 1;
    private static final int MONTH = 2;
    private static final int YEAR = 3;

    /** How much of it is known. */
    public enum Precision {
        MONTH,
        DAY
    }

    public Since {
        if (precision == Precision.MONTH && day.getDayOfMonth() != 1) {
            throw new IllegalArgumentException("A month stands as its first day");
        }
    }

    /** Reads {@code 03.2026}, {@code 23.03.2026}, {@code 2026-03} or {@code 2026-03-23}; nothing when it is none of these. */
    public static Optional<Since> read(String text) {
        String typed = text.strip();
        Matcher danish = DANISH.matcher(typed);
        if (danish.matches()) {
            return of(danish.group(YEAR), danish.group(MONTH), Optional.ofNullable(danish.group(DAY)));
        }
        Matcher iso = ISO.matcher(typed);
        return iso.matches() ? of(iso.group(1), iso.group(2), Optional.ofNullable(iso.group(3))) : Optional.empty();
    }

    private static Optional<Since> of(String year, String month, Optional<String> day) {
        try {
            LocalDate date = LocalDate.of(
                    Integer.parseInt(year),
                    Integer.parseInt(month),
                    day.map(Integer::parseInt).orElse(1));
            return Optional.of(new Since(date, day.isPresent() ? Precision.DAY : Precision.MONTH));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** As it is typed: {@code 03.2026} or {@code 23.03.2026}. */
    public String typed() {
        String month = "%02d.%04d".formatted(day.getMonthValue(), day.getYear());
        return precision == Precision.MONTH ? month : "%02d.%s".formatted(day.getDayOfMonth(), month);
    }

    /** As programs write it: {@code 2026-03} or {@code 2026-03-23}. */
    public String iso() {
        return precision == Precision.MONTH ? YearMonth.from(day).toString() : day.toString();
    }

    public boolean isExact() {
        return precision == Precision.DAY;
    }
}
