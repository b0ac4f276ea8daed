package dk.splejs.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A piece of a line: plain, bold or a link. Its text and its address may hold facts. */
record MarkdownSpan(String text, boolean strong, @Nullable String href) {

    private static final Pattern MARKED =
            Pattern.compile("\\*\\*(?<bold>[^*]+)\\*\\*|\\[(?<label>[^\\]]+)]\\((?<href>[^)\\s]+)\\)");
    private static final Pattern FACT = Pattern.compile("\\{\\{([a-z][A-Za-z0-9]*)}}");
    private static final Pattern NOT_UNDERSTOOD = Pattern.compile("[*_`\\[\\]<>|\\\\{}~]|^#|^[0-9]+\\.");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+|/(?!/)\\S*");

    static List<MarkdownSpan> split(String line) {
        List<MarkdownSpan> spans = new ArrayList<>();
        Matcher marked = MARKED.matcher(line);
        int from = 0;
        while (marked.find()) {
            addPlain(spans, line.substring(from, marked.start()));
            spans.add(marked(marked));
            from = marked.end();
        }
        addPlain(spans, line.substring(from));
        return List.copyOf(spans);
    }

    private static MarkdownSpan marked(Matcher match) {
        String bold = match.group("bold");
        return bold == null
                ? new MarkdownSpan(understood(match.group("label")), false, match.group("href"))
                : new MarkdownSpan(understood(bold), true, null);
    }

    private static void addPlain(List<MarkdownSpan> spans, String text) {
        if (!text.isEmpty()) {
            spans.add(new MarkdownSpan(understood(text), false, null));
        }
    }

    private static String understood(String text) {
        InvalidForm.unless(
                !NOT_UNDERSTOOD.matcher(FACT.matcher(text).replaceAll("")).find(), "Not understood in a text: " + text);
        return text;
    }

    Stream<FormText.Run> fill(Map<String, ?> facts) {
        String target = href == null ? null : filled(href, facts);
        String safe = target != null && ADDRESS.matcher(target).matches() ? target : null;
        List<String> lines = filled(text, facts).lines().toList();
        return IntStream.range(0, lines.size())
                .mapToObj(line -> new FormText.Run(lines.get(line), strong, safe, line > 0));
    }

    private static String filled(String template, Map<String, ?> facts) {
        return FACT.matcher(template).replaceAll(match -> Matcher.quoteReplacement(fact(match, facts)));
    }

    private static String fact(MatchResult match, Map<String, ?> facts) {
        Object value = facts.get(match.group(1));
        return value == null ? "" : value.toString();
    }

    Stream<String> shownFacts() {
        return names(text);
    }

    Stream<String> linkedFacts() {
        return href == null ? Stream.empty() : names(href);
    }

    private static Stream<String> names(String template) {
        return FACT.matcher(template).results().map(match -> match.group(1));
    }
}
