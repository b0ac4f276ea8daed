package dk.splejs.search;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that was found.
 *
 * @param href the path of its page
 * @param language the language of its words
 * @param passages places in its text where the words stand, perhaps none
 * @param owner the code of the organisation it comes from
 * @param phase the word of where it stands
 * @param level the word of its governance level
 */
public record Hit(
        SearchKind kind,
        String href,
        @Nullable String reference,
        String language,
        List<Segment> title,
        List<Segment> summary,
        List<Segment> passages,
        @Nullable String owner,
        String phase,
        @Nullable String level,
        @Nullable String licence,
        @Nullable Long hoursPerYear,
        Instant changedAt) {

    public Hit {
        title = List.copyOf(title);
        summary = List.copyOf(summary);
        passages = List.copyOf(passages);
    }

    public String plainTitle() {
        return plain(title);
    }

    String plainSummary() {
        return plain(summary);
    }

    /** The same with its texts marked in another way. */
    Hit withTexts(List<Segment> markedTitle, List<Segment> markedSummary) {
        return new Hit(
                kind,
                href,
                reference,
                language,
                markedTitle,
                markedSummary,
                passages,
                owner,
                phase,
                level,
                licence,
                hoursPerYear,
                changedAt);
    }

    private static String plain(List<Segment> text) {
        return String.join("", text.stream().map(Segment::text).toList());
    }
}
