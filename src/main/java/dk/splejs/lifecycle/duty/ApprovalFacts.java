package dk.splejs.lifecycle.duty;

import dk.splejs.proposal.ProposalId;
import dk.splejs.proposal.ProposalView;
import dk.splejs.proposal.Proposals;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What those who approve decide on: the cost, who pays, and what the law may ask. */
@Component
class ApprovalFacts {

    private final CommonFacts common;
    private final Proposals proposals;
    private final InterestFacts interest;
    private final MoneyFacts money;

    ApprovalFacts(CommonFacts common, Proposals proposals, InterestFacts interest, MoneyFacts money) {
        this.common = common;
        this.proposals = proposals;
        this.interest = interest;
        this.money = money;
    }

    Map<String, Object> of(ProposalId id) {
        ProposalView proposal = proposals.require(id);
        Map<String, Object> facts = new LinkedHashMap<>(common.of(proposal));
        facts.putAll(interest.of(id));
        facts.putAll(money.of(id, proposal.content().governanceLevel()));
        return facts;
    }
}
