package dk.splejs.shared;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamEventReceiver;

/**
 * Makes the plain text that Splejs keeps of HTML that comes from elsewhere: paragraphs, headings and list items become lines,
 * everything else loses its tags, and what is never read aloud (scripts, styles, links' addresses, pictures) is gone. What
 * comes out is text, not HTML: whoever shows it escapes it, as with every other text.
 */
public final class PlainText {

    /** Characters of HTML that are looked at; the rest is cut off. */
    public static final int LONGEST_HTML = 200_000;

    private static final Set<String> LINES = Set.of(
            "p", "div", "br", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "table", "blockquote", "pre");
    private static final Pattern SPACES = Pattern.compile("[ \\t\\x0B\\f\\u00a0]+");
    private static final Pattern AROUND_LINES = Pattern.compile(" ?\\n ?");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n{3,}");

    /** Control characters, and those that turn the direction of writing around. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069&&[^\\n\\t]]");

    private PlainText() {}

    /**
     * The text of some HTML.
     *
     * @param most characters that are kept
     */
    public static String of(@Nullable String html, int most) {
        if (html == null || html.isBlank()) {
            return "";
        }
        Writer writer = new Writer();
        String looked = html.substring(0, Math.min(html.length(), LONGEST_HTML));
        HtmlSanitizer.sanitize(looked, policy(writer));
        return cut(tidy(writer.text.toString()), most);
    }

    private static HtmlSanitizer.Policy policy(HtmlStreamEventReceiver writer) {
        return new HtmlPolicyBuilder()
                .allowElements(LINES.toArray(String[]::new))
                .build(writer);
    }

    private static String tidy(String text) {
        String seen = UNSEEN.matcher(text).replaceAll("");
        String lines =
                AROUND_LINES.matcher(SPACES.matcher(seen).replaceAll(" ")).replaceAll("\n");
        return EMPTY_LINES.matcher(lines).replaceAll("\n\n").strip();
    }

    /** Never in the middle of a character. */
    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end).strip();
    }

    /** Writes down what the sanitiser lets through. */
    private static final class Writer implements HtmlStreamEventReceiver {

        private final StringBuilder text = new StringBuilder();

        @Override
        public void openDocument() {
            text.setLength(0);
        }

        @Override
        public void closeDocument() {
            // What is still open ends here
        }

        @Override
        public void openTag(String element, List<String> attributes) {
            text.append(element.equals("li") ? "\n- " : "\n");
        }

        @Override
        public void closeTag(String element) {
            if (!element.equals("li")) {
                text.append('\n');
            }
        }

        @Override
        public void text(String words) {
            text.append(words.replaceAll("\\s+", " "));
        }
    }
}
