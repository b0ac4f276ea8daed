package dk.splejs.catalogue;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The name of an entry in its address: small letters a to z, digits and hyphens. */
public record Slug(String value) {

    private static final int MAX_LENGTH = 80;
    private static final int MAX_STEM = 60;
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-+|-+$");
    private static final String NAMELESS = "loesning";

    public Slug {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not the address of a catalogue entry");
        }
    }

    public static boolean isValid(String text) {
        return text.length() <= MAX_LENGTH && SHAPE.matcher(text).matches();
    }

    /** The path of its entry's page. */
    String path() {
        return "/katalog/" + value;
    }

    /** The name in the path of an entry's page. */
    public static Slug ofPath(String path) {
        return new Slug(path.substring(path.lastIndexOf('/') + 1));
    }

    /** Written without Danish letters: {@code Åben dagsorden} becomes {@code aaben-dagsorden}. */
    static Slug of(String title) {
        String danish = title.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa")
                .replace("ß", "ss");
        String plain = MARKS.matcher(Normalizer.normalize(danish, Normalizer.Form.NFKD))
                .replaceAll("");
        String trimmed = shorten(OTHERS.matcher(plain).replaceAll("-"), MAX_LENGTH);
        return new Slug(trimmed.isEmpty() ? NAMELESS : trimmed);
    }

    /** The same name for another entry: {@code aaben-dagsorden-2}. */
    Slug numbered(int number) {
        String suffix = "-" + number;
        return new Slug(shorten(value, MAX_LENGTH - suffix.length()) + suffix);
    }

    /** What this name and its numbered forms begin with. */
    String stem() {
        return value.substring(0, Math.min(MAX_STEM, value.length()));
    }

    private static String shorten(String text, int length) {
        String start = EDGES.matcher(text).replaceAll("");
        return EDGES.matcher(start.substring(0, Math.min(length, start.length())))
                .replaceAll("");
    }

    @Override
    public String toString() {
        return value;
    }
}
