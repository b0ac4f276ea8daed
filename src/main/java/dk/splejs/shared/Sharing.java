package dk.splejs.shared;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is said of a page to search engines and to whoever draws a card of it. Only a page that everybody may read has one.
 *
 * @param path of the page
 * @param description in one line
 * @param alternates the same in other forms
 */
public record Sharing(String path, String title, String description, List<Alternate> alternates) {

    private static final int LONGEST = 300;
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    public Sharing {
        String said = line(description);
        title = line(title);
        description = said.isEmpty() ? title : shortened(said);
        alternates = List.copyOf(alternates);
    }

    public Sharing(String path, String title, String description) {
        this(path, title, description, List.of());
    }

    /** With another form of it, of this media type. */
    public Sharing alsoAs(String type, String otherPath) {
        List<Alternate> all = Stream.concat(alternates.stream(), Stream.of(new Alternate(type, otherPath)))
                .toList();
        return new Sharing(path, title, description, all);
    }

    private static String line(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    /** Another form of a page. */
    public record Alternate(String type, String path) {}
}
