package dk.splejs.shared;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds what looks like a Danish civil registration number in a text: {@code ddmmyy-xxxx} or {@code ddmmyyxxxx} whose first
 * part is a date. Whether a check digit fits says nothing since 2007, so it is not asked for.
 *
 * <p>Left alone are parts of longer numbers, telephone numbers with their country, numbers that case numbers are made of
 * ({@code 24/010190-1234}, {@code 010190-1234-7}) and amounts ({@code 1010101010,50}, {@code 1010101010 kr.}).
 */
public final class CprNumber {

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern SHAPE = Pattern.compile("(?:(?<=(?i:cpr))|(?<![\\p{L}\\d+])(?<!\\d[-./,]))"
            + "(\\d\\d)(\\d\\d)(\\d\\d)(?:\\h?[-\\u2010-\\u2015\\u2212]\\h?)?\\d{4}"
            + "(?![\\p{L}\\d])(?![-.]\\d)(?!/\\d{1,4}(?!\\d))(?!,\\d{1,2}(?!\\d))"
            + "(?!\\h?(?:kr|DKK|EUR|mio)\\b)");
    private static final int FEBRUARY = 2;
    private static final int LEAP = 4;

    private CprNumber() {}

    public static boolean isIn(@Nullable String text) {
        if (text == null) {
            return false;
        }
        // Also digits that only look different, and what is hidden between them
        String plain = INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("");
        Matcher found = SHAPE.matcher(plain);
        int from = 0;
        while (found.find(from)) {
            if (isDate(number(found, 1), number(found, 2), number(found, 3))) {
                return true;
            }
            from = found.start() + 1;
        }
        return false;
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    /** The century is not known, so the year 00 is taken as the leap year 2000. */
    private static boolean isDate(int day, int month, int year) {
        int longest = switch (month) {
            case FEBRUARY -> year % LEAP == 0 ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            case 1, 3, 5, 7, 8, 10, 12 -> 31;
            default -> 0;
        };
        return day >= 1 && day <= longest;
    }
}
