package dk.splejs.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** Words that stand everywhere and say nothing: the index leaves them out, so nothing can be asked for by them. */
final class StopWords {

    private static final Set<String> WORDS = read();

    private StopWords() {}

    /** The words without these, unless nothing else was said. */
    static List<String> without(List<String> words) {
        List<String> telling = words.stream()
                .filter(word -> !WORDS.contains(word.toLowerCase(Locale.ROOT)))
                .toList();
        return telling.isEmpty() ? words : telling;
    }

    private static Set<String> read() {
        try {
            return new ClassPathResource(Analyzers.STOP_WORDS)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(String::strip)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + Analyzers.STOP_WORDS, e);
        }
    }
}
