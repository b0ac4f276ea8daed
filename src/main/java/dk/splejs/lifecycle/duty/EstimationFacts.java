package dk.splejs.lifecycle.duty;

import dk.splejs.proposal.ProposalId;
import dk.splejs.proposal.Proposals;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a cost analyst knows before pricing: who needs the solution, who would pay, and why it came back, if it did. */
@Component
class EstimationFacts {

    private final CommonFacts common;
    private final Proposals proposals;
    private final InterestFacts interest;
    private final EarlierEstimate earlier;

    EstimationFacts(CommonFacts common, Proposals proposals, InterestFacts interest, EarlierEstimate earlier) {
        this.common = common;
        this.proposals = proposals;
        this.interest = interest;
        this.earlier = earlier;
    }

    Map<String, Object> of(ProposalId proposal) {
        Map<String, Object> facts = common.of(proposals.require(proposal));
        facts.putAll(interest.of(proposal));
        facts.put("history", earlier.whyBack(proposal));
        facts.putAll(earlier.values(proposal));
        return facts;
    }
}
