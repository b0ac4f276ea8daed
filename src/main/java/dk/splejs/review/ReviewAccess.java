package dk.splejs.review;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.ProposalAccess;
import dk.splejs.proposal.ProposalId;
import dk.splejs.security.AccessRules;
import dk.splejs.security.Actor;
import dk.splejs.security.ProposalFacts;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the access rules about reviews. What somebody may not do is answered as if it were not there. */
@Component
class ReviewAccess {

    private final ProposalAccess proposals;
    private final AccessRules rules;

    ReviewAccess(ProposalAccess proposals, AccessRules rules) {
        this.proposals = proposals;
        this.rules = rules;
    }

    void requireAnswer(Actor actor, ProposalId proposal, OrganisationCode organisation) {
        if (!rules.mayAnswerReview(actor, proposals.facts(proposal), organisation)) {
            throw new NotInvited(proposal, organisation);
        }
    }

    void requireJoin(Actor actor, ProposalId proposal, OrganisationCode organisation) {
        if (!rules.mayJoinReview(actor, proposals.facts(proposal), organisation)) {
            throw new NotInvited(proposal, organisation);
        }
    }

    /** The person's organisations that could join the round, as far as the rules are concerned, by code. */
    List<OrganisationCode> requireJoinable(Actor actor, ProposalId proposal) {
        ProposalFacts facts = proposals.facts(proposal);
        List<OrganisationCode> joinable = actor.organisations().stream()
                .filter(organisation -> rules.mayJoinReview(actor, facts, organisation))
                .sorted()
                .toList();
        if (joinable.isEmpty()) {
            throw new NoReviewRound(proposal);
        }
        return joinable;
    }

    void requireSteer(Actor actor, ProposalId proposal) {
        if (!rules.maySteerReview(actor, proposals.facts(proposal))) {
            throw new NoReviewRound(proposal);
        }
    }

    ReviewReader reader(@Nullable Actor actor, ProposalId proposal, boolean roundOpen) {
        return reader(actor, proposals.facts(proposal), roundOpen);
    }

    ReviewReader reader(@Nullable Actor actor, ProposalFacts facts, boolean roundOpen) {
        return new ReviewReader(rules, actor, facts, roundOpen);
    }
}
