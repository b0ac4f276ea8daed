package dk.splejs.api.web;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.organisation.Organisations;
import dk.splejs.search.Finder;
import dk.splejs.search.Hit;
import dk.splejs.search.SearchAnswer;
import dk.splejs.search.SearchQuestion;
import dk.splejs.security.CurrentActor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The list of proposals, for each reader those that they may read. It asks the search only, so no count tells of others. */
@RestController
@Tag(name = "proposals", description = "Proposals, for each reader those that they may read")
class ProposalListApi {

    static final String PATH = "/api/v1/proposals";

    private final Finder finder;
    private final ListQuestions questions;
    private final Organisations organisations;
    private final CurrentActor current;

    ProposalListApi(Finder finder, ListQuestions questions, Organisations organisations, CurrentActor current) {
        this.finder = finder;
        this.questions = questions;
        this.organisations = organisations;
        this.current = current;
    }

    @GetMapping(PATH)
    @Operation(
            operationId = "listProposals",
            summary = "Find proposals",
            description =
                    "Without a log-in those that are public and have passed the screening. Pages reach the first 10,000"
                            + " hits; narrow the search to reach others.")
    ProposalList list(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> asked) {
        SearchQuestion question = questions.ofProposals(new Parameters(asked));
        SearchAnswer found = finder.find(current.find().orElse(null), question);
        List<Hit> hits = found.question().page() == question.page() ? found.hits() : List.of();
        Map<OrganisationCode, String> names = organisations.names();
        Paging paging = new Paging(question.page(), question.size(), SearchQuestion.LAST_HIT);
        return new ProposalList(
                hits.stream().map(hit -> ProposalList.Item.of(hit, names)).toList(),
                paging.page(),
                paging.size(),
                found.total(),
                Links.of(PATH, asked, paging, found.total()));
    }
}
