package dk.splejs.lifecycle.duty;

import dk.splejs.proposal.MergeView;
import dk.splejs.proposal.Merges;
import dk.splejs.proposal.ProposalView;
import dk.splejs.proposal.Proposals;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What an owner must know before saying yes to a merge: into what, why, and who will see what. */
@Component
class MergeFacts {

    private final CommonFacts common;
    private final Merges merges;
    private final Proposals proposals;

    MergeFacts(CommonFacts common, Merges merges, Proposals proposals) {
        this.common = common;
        this.merges = merges;
        this.proposals = proposals;
    }

    Map<String, Object> of(DutyContext context) {
        MergeView merge = merges.latest(context.proposal()).orElseThrow();
        ProposalView target = proposals.require(merge.target());
        Map<String, Object> facts = common.of(proposals.require(context.proposal()));
        Map<String, Object> other = common.of(target);
        facts.put("mergeReason", merge.reason());
        facts.put("targetReference", target.requireReference());
        facts.put("targetTitle", target.title());
        facts.put("targetOwner", other.get("ownerName"));
        facts.put("targetUrl", target.href());
        facts.put("targetVisibility", other.get("visibilityName"));
        return facts;
    }
}
