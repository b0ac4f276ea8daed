package dk.splejs.importing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Moments as JSON and spreadsheets write them. */
final class Moments {

    private static final Pattern MILLISECONDS = Pattern.compile("\\d{11,13}");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}(\\.\\d{1,20})?");
    private static final Pattern DANISH = Pattern.compile("(\\d{1,2})[-./](\\d{1,2})[-./](\\d{4})(?!\\d).{0,20}");
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(?!\\d).{0,30}");
    private static final Pattern OFFSET = Pattern.compile("([+-]\\d{2})(\\d{2})$");
    private static final LocalDate FIRST_SERIAL = LocalDate.of(1899, 12, 30);
    private static final int ISO_DAY = 10;
    private static final int DAY = 1;
    private static final int MONTH = 2;
    private static final int YEAR = 3;
    private static final int EARLIEST = 1990;
    private static final int LATEST = 2100;

    private Moments() {}

    /** Nothing for what is no moment, or none of these decades; a day stands for its first moment. */
    static Optional<Instant> read(String text, ZoneId zone) {
        try {
            return Optional.of(moment(text.strip(), zone)).filter(moment -> isPlausible(moment, zone));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static Optional<LocalDate> day(String text, ZoneId zone) {
        return read(text, zone).map(moment -> moment.atZone(zone).toLocalDate());
    }

    private static Instant moment(String text, ZoneId zone) {
        if (MILLISECONDS.matcher(text).matches()) {
            return Instant.ofEpochMilli(Long.parseLong(text));
        }
        return text.indexOf('T') == ISO_DAY && hasOffset(text)
                ? OffsetDateTime.parse(OFFSET.matcher(text).replaceAll("$1:$2")).toInstant()
                : date(text).atStartOfDay(zone).toInstant();
    }

    private static boolean hasOffset(String text) {
        return text.endsWith("Z") || text.lastIndexOf('+') > ISO_DAY || text.lastIndexOf('-') > ISO_DAY;
    }

    private static LocalDate date(String text) {
        if (SERIAL.matcher(text).matches()) {
            return FIRST_SERIAL.plusDays((long) Double.parseDouble(text));
        }
        Matcher danish = DANISH.matcher(text);
        if (danish.matches()) {
            return LocalDate.of(number(danish, YEAR), number(danish, MONTH), number(danish, DAY));
        }
        if (ISO.matcher(text).matches()) {
            return LocalDate.parse(text.substring(0, ISO_DAY));
        }
        throw new DateTimeException("Not a moment");
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static boolean isPlausible(Instant moment, ZoneId zone) {
        int year = moment.atZone(zone).getYear();
        return year >= EARLIEST && year < LATEST;
    }
}
