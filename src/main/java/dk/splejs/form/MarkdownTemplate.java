package dk.splejs.form;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The little Markdown that the texts of our forms use: headings, paragraphs, lists with {@code -}, bold, links, and facts
 * as {@code {{name}}}. Facts are put in after the Markdown is understood, so whatever a fact holds stays plain text.
 */
record MarkdownTemplate(String source, List<Block> blocks) {

    private static final Pattern BLANK_LINE = Pattern.compile("\\n{2,}");
    private static final Pattern HEADING = Pattern.compile("#{1,3} .+");
    private static final String ITEM = "- ";

    /** One block; its lines are split into spans. */
    record Block(String kind, List<List<MarkdownSpan>> lines) {

        private FormText fill(Map<String, ?> facts) {
            return new FormText(
                    kind,
                    lines.stream()
                            .map(line -> line.stream()
                                    .flatMap(span -> span.fill(facts))
                                    .toList())
                            .toList());
        }

        private Stream<MarkdownSpan> spans() {
            return lines.stream().flatMap(List::stream);
        }
    }

    @JsonCreator
    static MarkdownTemplate of(String source) {
        return new MarkdownTemplate(
                source,
                Arrays.stream(BLANK_LINE.split(source))
                        .map(MarkdownTemplate::block)
                        .toList());
    }

    private static Block block(String text) {
        if (HEADING.matcher(text).matches()) {
            int level = text.indexOf(' ');
            return new Block("h" + (level + 1), List.of(MarkdownSpan.split(text.substring(level + 1))));
        }
        List<String> lines = text.lines().toList();
        if (lines.stream().allMatch(line -> line.startsWith(ITEM))) {
            return new Block(
                    "ul",
                    lines.stream()
                            .map(line -> MarkdownSpan.split(line.substring(ITEM.length())))
                            .toList());
        }
        return new Block("p", List.of(MarkdownSpan.split(text)));
    }

    List<FormText> fill(Map<String, ?> facts) {
        return blocks.stream().map(block -> block.fill(facts)).toList();
    }

    /** The facts that are shown as text. */
    Set<String> shownFacts() {
        return facts(MarkdownSpan::shownFacts);
    }

    /** The facts that are the address of a link. */
    Set<String> linkedFacts() {
        return facts(MarkdownSpan::linkedFacts);
    }

    private Set<String> facts(Function<MarkdownSpan, Stream<String>> of) {
        return blocks.stream().flatMap(Block::spans).flatMap(of).collect(Collectors.toSet());
    }
}
