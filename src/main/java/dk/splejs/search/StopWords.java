package dk.splejs.search;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words that stand everywhere and say nothing: the index leaves them out, so nothing can be asked for by them. */
final class StopWords {

    private static final Set<String> WORDS = Set.copyOf(WordList.read(Analyzers.STOP_WORDS));

    private StopWords() {}

    /** The words without these, unless nothing else was said. */
    static List<String> without(List<String> words) {
        List<String> telling = words.stream()
                .filter(word -> !WORDS.contains(word.toLowerCase(Locale.ROOT)))
                .toList();
        return telling.isEmpty() ? words : telling;
    }
}
