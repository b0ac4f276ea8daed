package dk.splejs.catalogue;

import jakarta.persistence.criteria.Predicate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/** What somebody looks for: every word has to be there, in capital or small letters. */
record SearchWords(List<String> words) {

    private static final char ESCAPE = '!';

    private static final int MAX_WORDS = 10;
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Cntrl}]+");
    private static final Pattern WILDCARDS = Pattern.compile("[!%_]");

    static SearchWords of(@Nullable String query) {
        return new SearchWords(Arrays.stream(BETWEEN.split(fold(query == null ? "" : query)))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MAX_WORDS)
                .toList());
    }

    static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Holds for entries that have all the words. A wildcard of the database stands for itself. */
    Specification<Entry> specification() {
        return (entry, query, criteria) -> criteria.and(patterns().stream()
                .map(pattern -> criteria.like(entry.get("text").get("searchText"), pattern, ESCAPE))
                .toArray(Predicate[]::new));
    }

    private List<String> patterns() {
        return words.stream()
                .map(word -> "%" + WILDCARDS.matcher(word).replaceAll(ESCAPE + "$0") + "%")
                .toList();
    }
}
