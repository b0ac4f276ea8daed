package dk.splejs.search;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What somebody looks for. What is beyond a limit is left out, so that every question has an answer.
 *
 * @param words as they were typed, at most {@value #LONGEST} characters
 * @param chosen for some facets, which of their values count: any of a facet's, and all the facets
 * @param page from 0
 * @param size hits on a page, at least 1
 */
public record SearchQuestion(String words, Map<Facet, Set<String>> chosen, SearchOrder order, int page, int size) {

    public static final int LONGEST = 200;
    public static final int PAGE_SIZE = 20;

    /** The index would have to count through all that comes before. */
    public static final int LAST_HIT = 10_000;

    private static final int MOST_WORDS = 10;
    private static final int MOST_VALUES = 20;
    private static final int LONGEST_VALUE = 200;
    private static final Pattern BETWEEN =
            Pattern.compile("[^\\p{L}\\p{N}-]+|(?<![\\p{L}\\p{N}])-+|-+(?![\\p{L}\\p{N}])");

    public SearchQuestion {
        String said = words.strip();
        words = said.substring(0, Math.min(LONGEST, said.length()));
        chosen = limited(chosen);
        size = Math.max(1, size);
        page = Math.max(0, Math.min(page, LAST_HIT / size - 1));
    }

    /** Everything that has these words. */
    public static SearchQuestion of(String words) {
        return new SearchQuestion(words, Map.of(), SearchOrder.RELEVANCE, 0, PAGE_SIZE);
    }

    public SearchQuestion with(Facet facet, Set<String> values) {
        Map<Facet, Set<String>> next = new EnumMap<>(Facet.class);
        next.putAll(chosen);
        next.put(facet, values);
        return new SearchQuestion(words, next, order, page, size);
    }

    public SearchQuestion onPage(int other) {
        return new SearchQuestion(words, chosen, order, other, size);
    }

    /** The last page of so many hits, from 0. */
    int lastPage(long hits) {
        return (int) ((Math.max(1, Math.min(hits, LAST_HIT)) - 1) / size);
    }

    /** Whether this value of a facet is one of those that count. */
    public boolean hasChosen(Facet facet, String value) {
        return chosen.getOrDefault(facet, Set.of()).contains(value);
    }

    /** The single words, each once. */
    List<String> singleWords() {
        return Arrays.stream(BETWEEN.split(words))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }

    private static Map<Facet, Set<String>> limited(Map<Facet, Set<String>> wished) {
        Map<Facet, Set<String>> kept = new EnumMap<>(Facet.class);
        wished.forEach((facet, values) -> {
            Set<String> some = new TreeSet<>();
            values.stream()
                    .filter(value -> !value.isBlank() && value.length() <= LONGEST_VALUE)
                    .limit(MOST_VALUES)
                    .forEach(some::add);
            if (!some.isEmpty()) {
                kept.put(facet, Set.copyOf(some));
            }
        });
        return Map.copyOf(kept);
    }
}
