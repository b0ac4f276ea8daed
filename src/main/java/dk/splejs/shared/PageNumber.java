package dk.splejs.shared;

import java.util.regex.Pattern;

/** Reads the number of a page in an address, where anything may have been typed. */
public final class PageNumber {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

    private PageNumber() {}

    /** The page counted from 0; the first one when the text is no number of at most six digits. */
    public static int of(String text) {
        return NUMBER.matcher(text).matches() ? Math.max(0, Integer.parseInt(text) - 1) : 0;
    }
}
