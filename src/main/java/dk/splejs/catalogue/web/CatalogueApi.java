package dk.splejs.catalogue.web;

import dk.splejs.catalogue.Catalogue;
import dk.splejs.catalogue.Slug;
import dk.splejs.search.Facet;
import dk.splejs.search.Finder;
import dk.splejs.search.SearchAnswer;
import dk.splejs.search.SearchKind;
import dk.splejs.search.SearchOrder;
import dk.splejs.search.SearchQuestion;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue for machines: what everyone may read, whoever asks. */
@RestController
@RequestMapping("/api/v1/catalogue")
class CatalogueApi {

    private static final int MAX_PAGE = 100_000;
    private static final int MAX_SIZE = 100;
    private static final int MAX_QUERY = 200;

    private final Catalogue catalogue;
    private final Finder finder;

    CatalogueApi(Catalogue catalogue, Finder finder) {
        this.catalogue = catalogue;
        this.finder = finder;
    }

    @GetMapping
    ListJson list(
            @RequestParam(defaultValue = "") @Size(max = MAX_QUERY) String q,
            @RequestParam(defaultValue = "0") @Min(0) @Max(MAX_PAGE) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(MAX_SIZE) int size) {
        SearchAnswer found = finder.find(null, question(q, page, size));
        List<Slug> slugs = found.question().page() == page
                ? found.hits().stream().map(hit -> Slug.ofPath(hit.href())).toList()
                : List.of();
        return ListJson.of(catalogue.summaries(slugs), page, size, found.total());
    }

    @GetMapping("/{slug}")
    EntryJson entry(@PathVariable String slug) {
        return EntryJson.of(catalogue.read(null, slug));
    }

    private static SearchQuestion question(String words, int page, int size) {
        Map<Facet, Set<String>> solutions = Map.of(Facet.KIND, Set.of(SearchKind.SOLUTION.word()));
        SearchOrder order = words.isBlank() ? SearchOrder.TITLE : SearchOrder.RELEVANCE;
        return new SearchQuestion(words, solutions, order, page, size);
    }
}
