package dk.splejs.lifecycle.duty;

import dk.splejs.organisation.Organisation;
import dk.splejs.organisation.Organisations;
import dk.splejs.proposal.ProposalId;
import dk.splejs.proposal.ProposalSearch;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a coordinator chooses between: which proposal to merge into, and whom to invite. */
@Component
class ScreeningChoices {

    private final ProposalSearch search;
    private final Organisations organisations;

    ScreeningChoices(ProposalSearch search, Organisations organisations) {
        this.search = search;
        this.organisations = organisations;
    }

    /** References and titles of those like it, in one line. */
    String similar(ProposalId proposal) {
        return search.similar(proposal).stream()
                .map(row -> row.reference() + " " + row.title())
                .collect(Collectors.joining("; "));
    }

    /** Everybody who can be invited, as the form takes options. */
    List<Map<String, String>> organisations() {
        return organisations.all().stream().map(ScreeningChoices::option).toList();
    }

    private static Map<String, String> option(Organisation organisation) {
        return Map.of("label", organisation.name(), "value", organisation.code().value());
    }
}
