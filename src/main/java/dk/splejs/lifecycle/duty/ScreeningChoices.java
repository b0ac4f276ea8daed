package dk.splejs.lifecycle.duty;

import dk.splejs.organisation.Organisation;
import dk.splejs.organisation.Organisations;
import dk.splejs.proposal.ProposalView;
import dk.splejs.search.Finder;
import dk.splejs.search.Similar;
import dk.splejs.security.Reach;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a coordinator chooses between: which proposal to merge into, and whom to invite. */
@Component
class ScreeningChoices {

    private final Finder finder;
    private final Organisations organisations;

    ScreeningChoices(Finder finder, Organisations organisations) {
        this.finder = finder;
        this.organisations = organisations;
    }

    /** Proposals and solutions like it, in one line: references and titles. */
    String similar(ProposalView proposal) {
        Similar wanted = new Similar(proposal.title(), proposal.content().summary(), proposal.href());
        return finder.similar(Reach.OF_COORDINATORS, wanted).stream()
                .map(hit -> hit.reference() == null ? hit.plainTitle() : hit.reference() + " " + hit.plainTitle())
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
