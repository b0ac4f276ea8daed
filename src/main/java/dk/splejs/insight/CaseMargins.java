package dk.splejs.insight;

import dk.splejs.organisation.Organisations;
import dk.splejs.proposal.ProposalView;
import dk.splejs.security.Actor;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What stands around the sections of a proposal's page: whose it is, what happened, what can be done, how it ended. */
@Component
class CaseMargins {

    private final Organisations organisations;
    private final Histories histories;
    private final CaseActions actions;
    private final CaseEnds ends;

    CaseMargins(Organisations organisations, Histories histories, CaseActions actions, CaseEnds ends) {
        this.organisations = organisations;
        this.histories = histories;
        this.actions = actions;
        this.ends = ends;
    }

    String ownerName(ProposalView proposal) {
        return organisations.require(proposal.owner()).name();
    }

    List<HistoryLine> history(ProposalView proposal, CaseReader reader, boolean roundOpen) {
        return histories.of(proposal.id(), reader, roundOpen);
    }

    List<CaseAction> actions(ProposalView proposal, CaseReader reader) {
        return actions.of(reader.actor(), reader.facts(), proposal.phase());
    }

    CaseEnd end(ProposalView proposal, @Nullable Actor reader) {
        return ends.of(proposal, reader);
    }
}
