package dk.splejs.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A block of text with its facts filled in, ready to be escaped and shown.
 *
 * @param kind {@code h2}, {@code h3}, {@code h4}, {@code p} or {@code ul}
 * @param lines one for a heading, one for each item of a list
 */
public record FormText(String kind, List<List<Run>> lines) {

    /**
     * A run of letters of one kind.
     *
     * @param href where it leads, a web address or a path of ours; null where it is no link
     * @param lineBreak whether a new line starts before it
     */
    public record Run(String text, boolean strong, @Nullable String href, boolean lineBreak) {}

    public FormText {
        lines = List.copyOf(lines);
    }
}
