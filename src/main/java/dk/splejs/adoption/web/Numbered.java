package dk.splejs.adoption.web;

import java.util.regex.Pattern;

/** Reads the number of a page in an address, where anything may have been typed. */
final class Numbered {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

    private Numbered() {}

    /** The page counted from 0; the first one when the text is no number. */
    static int page(String text) {
        return NUMBER.matcher(text).matches() ? Math.max(0, Integer.parseInt(text) - 1) : 0;
    }
}
