package dk.splejs.lifecycle.duty;

import dk.splejs.organisation.Organisation;
import dk.splejs.organisation.Organisations;
import dk.splejs.proposal.GovernanceLevel;
import dk.splejs.proposal.ProposalId;
import dk.splejs.proposal.ProposalSearch;
import dk.splejs.proposal.ProposalView;
import dk.splejs.proposal.Proposals;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a coordinator sees before deciding: the proposal, those like it, and whom to invite. */
@Component
class ScreeningFacts {

    private final CommonFacts common;
    private final Proposals proposals;
    private final ProposalSearch search;
    private final Organisations organisations;

    ScreeningFacts(CommonFacts common, Proposals proposals, ProposalSearch search, Organisations organisations) {
        this.common = common;
        this.proposals = proposals;
        this.search = search;
        this.organisations = organisations;
    }

    Map<String, Object> of(ProposalId id) {
        ProposalView proposal = proposals.require(id);
        Map<String, Object> facts = common.of(proposal);
        facts.put("similar", similar(id));
        facts.put("organisations", options());
        GovernanceLevel level = proposal.content().governanceLevel();
        if (level != null) {
            facts.put("governanceLevel", level.word());
        }
        return facts;
    }

    private String similar(ProposalId id) {
        return search.similar(id).stream()
                .map(row -> row.reference() + " " + row.title())
                .collect(Collectors.joining("; "));
    }

    private List<Map<String, String>> options() {
        return organisations.all().stream().map(ScreeningFacts::option).toList();
    }

    private static Map<String, String> option(Organisation organisation) {
        return Map.of("label", organisation.name(), "value", organisation.code().value());
    }
}
