package dk.splejs.lifecycle.duty;

import dk.splejs.proposal.GovernanceLevel;
import dk.splejs.proposal.ProposalId;
import dk.splejs.proposal.ProposalView;
import dk.splejs.proposal.Proposals;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a coordinator sees before deciding: the proposal, how fit it is, those like it, and whom to invite. */
@Component
class ScreeningFacts {

    private final CommonFacts common;
    private final SuitabilityFacts suitability;
    private final ScreeningChoices choices;
    private final Proposals proposals;

    ScreeningFacts(CommonFacts common, SuitabilityFacts suitability, ScreeningChoices choices, Proposals proposals) {
        this.common = common;
        this.suitability = suitability;
        this.choices = choices;
        this.proposals = proposals;
    }

    Map<String, Object> of(ProposalId id) {
        ProposalView proposal = proposals.require(id);
        Map<String, Object> facts = common.of(proposal);
        facts.put("suitability", suitability.of(proposal));
        facts.put("similar", choices.similar(proposal));
        facts.put("organisations", choices.organisations());
        GovernanceLevel level = proposal.content().governanceLevel();
        if (level != null) {
            facts.put("governanceLevel", level.word());
        }
        return facts;
    }
}
