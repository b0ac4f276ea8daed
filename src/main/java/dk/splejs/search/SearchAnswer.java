package dk.splejs.search;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What was found, of what its reader may read.
 *
 * @param question as it was answered: a page beyond the last one became the last one
 * @param total how many hits there are on all pages
 * @param facets for each facet its values, most hits first; a value that is chosen is there also without any hit
 */
public record SearchAnswer(SearchQuestion question, List<Hit> hits, long total, Map<Facet, List<FacetCount>> facets) {

    public SearchAnswer {
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
    }

    /** How many pages there are; at least one. */
    public int pages() {
        return question.lastPage(total) + 1;
    }

    /** With those hits that the other answer has too as they are there. */
    SearchAnswer withHitsOf(SearchAnswer other) {
        Map<String, Hit> there = other.hits().stream().collect(Collectors.toMap(Hit::href, Function.identity()));
        List<Hit> merged =
                hits.stream().map(hit -> there.getOrDefault(hit.href(), hit)).toList();
        return new SearchAnswer(question, merged, total, facets);
    }

    public List<FacetCount> counts(Facet facet) {
        return facets.getOrDefault(facet, List.of());
    }
}
