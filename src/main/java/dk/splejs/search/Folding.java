package dk.splejs.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Writes a word as the index does that keeps words as they are written: small letters, and one of æ, ä, å, aa and a. */
final class Folding {

    private static final Pattern LIKE_A = Pattern.compile("[æäå]|a[aeo]");
    private static final Pattern LIKE_O = Pattern.compile("[öø]|o[eo]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Folding() {}

    static String of(String word) {
        String small = Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        String danish = LIKE_O.matcher(LIKE_A.matcher(small).replaceAll("a")).replaceAll("o");
        return MARKS.matcher(Normalizer.normalize(danish, Normalizer.Form.NFD)).replaceAll("");
    }
}
