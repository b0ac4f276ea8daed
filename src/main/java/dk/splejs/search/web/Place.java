package dk.splejs.search.web;

import dk.splejs.search.Facet;
import dk.splejs.search.SearchKind;
import dk.splejs.search.SearchOrder;
import dk.splejs.search.SearchQuestion;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where somebody searches: among everything, or in one of the two lists, which are the same search of one kind. */
enum Place {
    EVERYTHING("/soeg", null, SearchOrder.RELEVANCE),
    CATALOGUE("/katalog", SearchKind.SOLUTION, SearchOrder.TITLE),
    PROPOSALS("/forslag", SearchKind.PROPOSAL, SearchOrder.CHANGED);

    private final String path;
    private final @Nullable SearchKind kind;
    private final SearchOrder orderWithoutWords;

    Place(String path, @Nullable SearchKind kind, SearchOrder orderWithoutWords) {
        this.path = path;
        this.kind = kind;
        this.orderWithoutWords = orderWithoutWords;
    }

    /** The place with this path. */
    static Place ofPath(String path) {
        return Arrays.stream(values())
                .filter(place -> place.path.equals(path))
                .findFirst()
                .orElseThrow();
    }

    public String path() {
        return path;
    }

    /** The start of the keys of its own words: {@code search.catalogue}. */
    public String messageKey() {
        return "search." + name().toLowerCase(Locale.ROOT);
    }

    /** A list is ordered like a list until somebody types words for it to fit. */
    SearchOrder usualOrder(String words) {
        return words.isBlank() ? orderWithoutWords : SearchOrder.RELEVANCE;
    }

    SearchQuestion narrowed(SearchQuestion question) {
        return kind == null ? question : question.with(Facet.KIND, Set.of(kind.word()));
    }

    /** Whether this facet is a choice here. */
    boolean offers(Facet facet) {
        return facet != Facet.KIND || kind == null;
    }
}
