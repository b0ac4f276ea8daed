package dk.splejs.notification;

import java.util.regex.Pattern;

/** Text that others wrote, made harmless in a mail: nothing in it can begin a header, hide or turn around what is written. */
final class CleanText {

    private static final String TURNING = "\\u202A-\\u202E\\u2066-\\u2069";
    private static final Pattern NOT_ON_A_LINE = Pattern.compile("[\\p{Cc}\\u2028\\u2029" + TURNING + "\\s]+");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029]");
    private static final Pattern NOT_IN_A_TEXT = Pattern.compile("[\\p{Cc}" + TURNING + "&&[^\\n\\t]]");

    private CleanText() {}

    /** One line of at most so many characters. */
    static String line(String text, int length) {
        return shorten(NOT_ON_A_LINE.matcher(text).replaceAll(" ").strip(), length);
    }

    /** Lines of together at most so many characters. */
    static String lines(String text, int length) {
        String lines = LINE_END.matcher(text).replaceAll("\n");
        return shorten(NOT_IN_A_TEXT.matcher(lines).replaceAll("").strip(), length);
    }

    private static String shorten(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(length - 2)) ? length - 2 : length - 1;
        return text.substring(0, end).stripTrailing() + "…";
    }
}
