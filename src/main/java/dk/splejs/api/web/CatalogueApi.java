package dk.splejs.api.web;

import dk.splejs.catalogue.Catalogue;
import dk.splejs.catalogue.EntrySummary;
import dk.splejs.catalogue.Slug;
import dk.splejs.search.Finder;
import dk.splejs.search.SearchAnswer;
import dk.splejs.search.SearchQuestion;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The list of solutions: what everyone may read, whoever asks. */
@RestController
@Tag(name = "catalogue", description = "Solutions, for everybody alike")
class CatalogueApi {

    static final String PATH = "/api/v1/catalogue";

    /** The slug after which a walk through the whole catalogue goes on; empty where it begins. */
    static final String AFTER = "after";

    private static final int LONGEST_SLUG = 80;

    private final Catalogue catalogue;
    private final Finder finder;
    private final ListQuestions questions;

    CatalogueApi(Catalogue catalogue, Finder finder, ListQuestions questions) {
        this.catalogue = catalogue;
        this.finder = finder;
        this.questions = questions;
    }

    @GetMapping(PATH)
    @Operation(
            operationId = "listCatalogue",
            summary = "Find solutions, or walk through all of them",
            description =
                    "Pages reach the first 10,000 hits of a search. To read the whole catalogue ask with `after=` and"
                            + " follow `links.next`: in the order of their slugs each solution comes once, whatever happens meanwhile.")
    CatalogueList list(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> asked) {
        Parameters parameters = new Parameters(asked);
        return parameters.has(AFTER) ? walk(parameters, asked) : search(parameters, asked);
    }

    private CatalogueList search(Parameters parameters, MultiValueMap<String, String> asked) {
        SearchQuestion question = questions.ofSolutions(parameters);
        SearchAnswer found = finder.find(null, question);
        List<Slug> slugs = found.question().page() == question.page()
                ? found.hits().stream().map(hit -> Slug.ofPath(hit.href())).toList()
                : List.of();
        Paging paging = new Paging(question.page(), question.size(), SearchQuestion.LAST_HIT);
        return CatalogueList.of(
                catalogue.summaries(slugs), paging, found.total(), Links.of(PATH, asked, paging, found.total()));
    }

    private CatalogueList walk(Parameters parameters, MultiValueMap<String, String> asked) {
        String after = parameters.text(AFTER, LONGEST_SLUG);
        int size = Paging.size(parameters);
        parameters.refuseOthers();
        List<EntrySummary> entries = catalogue.after(after, size);
        Links links = Links.onwards(PATH, asked, last(entries, size));
        return CatalogueList.of(entries, size, catalogue.count(), links);
    }

    /** The last of a full page, after which there may be more. */
    private static @Nullable String last(List<EntrySummary> entries, int size) {
        return entries.size() < size ? null : entries.get(size - 1).slug().value();
    }
}
