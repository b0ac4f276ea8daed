package dk.splejs.federation;

import dk.splejs.catalogue.CatalogueEntry;
import dk.splejs.catalogue.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An entry's own words in the lengths that the standard asks for, counted in characters as people see them.
 *
 * @param page the whole address of its page
 */
record PublicCodeText(CatalogueEntry entry, String page) {

    static final int LONGEST_SHORT = 150;
    static final int SHORTEST_LONG = 150;
    static final int LONGEST_LONG = 10_000;

    private static final int MOST_FEATURES = 20;
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
    private static final Pattern BULLET = Pattern.compile("^\\s*[-*•–]\\s+(?=\\S)");
    private static final String MORE =
            "Løsningen står i kataloget Splejs på adressen %s. Der kan alle læse, hvilke organisationer der bruger den,"
                    + " hvad den koster, hvor meget den sparer, og hvordan man får den.";
    private static final String MORE_IN_ENGLISH =
            "The solution stands in the catalogue Splejs at %s. There everybody can read which organisations use it,"
                    + " what it costs, how much it saves and how to get it.";

    Map<String, Object> keys() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("shortDescription", inShort());
        keys.put("longDescription", atLength());
        keys.put("features", features());
        String documentation = entry.particulars().documentation();
        if (documentation != null) {
            keys.put("documentation", documentation);
        }
        return keys;
    }

    private String inShort() {
        String summary = line(texts().summary());
        return shortened(summary.isEmpty() ? line(texts().title()) : summary, LONGEST_SHORT);
    }

    private String atLength() {
        String described = texts().description().strip();
        String text = isLong(described) ? described : joined(texts().summary().strip(), described);
        return shortened(isLong(text) ? text : joined(text, more()), LONGEST_LONG);
    }

    /** The points of a description that has some, and else what it is in short. */
    private List<String> features() {
        List<String> points = texts().description()
                .lines()
                .filter(text -> BULLET.matcher(text).find())
                .map(text -> shortened(line(BULLET.matcher(text).replaceFirst("")), LONGEST_SHORT))
                .filter(text -> !text.isEmpty())
                .distinct()
                .limit(MOST_FEATURES)
                .toList();
        return points.isEmpty() ? List.of(inShort()) : points;
    }

    private String more() {
        return ("da".equals(texts().language()) ? MORE : MORE_IN_ENGLISH).formatted(page);
    }

    private Texts texts() {
        return entry.texts();
    }

    private static boolean isLong(String text) {
        return length(text) >= SHORTEST_LONG;
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    /** On one line. */
    static String line(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    /** At most so many characters, cut between words where there are some, and never within a character. */
    static String shortened(String text, int most) {
        if (length(text) <= most) {
            return text;
        }
        String start = text.substring(0, text.offsetByCodePoints(0, most - 1));
        int space = start.lastIndexOf(' ');
        return (space > start.length() / 2 ? start.substring(0, space) : start).stripTrailing() + "…";
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
