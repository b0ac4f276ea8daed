package dk.splejs.proposal;

import jakarta.persistence.TypedQuery;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The words of a title that say what it is about, at most eight, and the number of them in another title as a query. */
record TitleWords(List<String> words) {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> EVERYWHERE = Set.of(
            "automatisk",
            "automatisering",
            "automatiseret",
            "digital",
            "digitalt",
            "eller",
            "forslag",
            "kommune",
            "kommunen",
            "kommuner",
            "løsning",
            "mellem",
            "proces",
            "sagsbehandling",
            "uden",
            "under");
    private static final int SHORTEST = 4;
    private static final int MOST = 8;

    static TitleWords of(String title) {
        return new TitleWords(Arrays.stream(NO_LETTERS.split(title.toLowerCase(Locale.ROOT)))
                .filter(word -> word.length() >= SHORTEST && !EVERYWHERE.contains(word))
                .distinct()
                .limit(MOST)
                .toList());
    }

    boolean none() {
        return words.isEmpty();
    }

    String matches() {
        return IntStream.range(0, words.size())
                .mapToObj(number -> "(case when lower(p.content.title) like :word" + number + " then 1 else 0 end)")
                .collect(Collectors.joining(" + ", "(", ")"));
    }

    <T> TypedQuery<T> bind(TypedQuery<T> query) {
        IntStream.range(0, words.size())
                .forEach(number -> query.setParameter("word" + number, "%" + words.get(number) + "%"));
        return query;
    }
}
