package dk.splejs.approval;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.ProposalAccess;
import dk.splejs.proposal.ProposalId;
import dk.splejs.review.Reviews;
import dk.splejs.security.AccessRules;
import dk.splejs.security.Actor;
import dk.splejs.security.ProposalFacts;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Makes sure that nobody decides in a case of their own. */
@Component
class FourEyes {

    private final ProposalAccess proposals;
    private final Reviews reviews;
    private final AccessRules rules;

    FourEyes(ProposalAccess proposals, Reviews reviews, AccessRules rules) {
        this.proposals = proposals;
        this.reviews = reviews;
        this.rules = rules;
    }

    void require(Actor actor, ProposalId proposal, Authority authority) {
        ProposalFacts facts = proposals.facts(proposal);
        if (!rules.mayApprove(actor, facts, authority.approver(), interested(proposal, facts))) {
            throw new NotAllowedToApprove(proposal, refusal(actor, facts, authority));
        }
    }

    /** Who is asked to pay, or said that they have an interest of their own. */
    private Set<OrganisationCode> interested(ProposalId proposal, ProposalFacts facts) {
        Set<OrganisationCode> interested = new HashSet<>(facts.participants());
        interested.addAll(reviews.conflicted(proposal));
        return interested;
    }

    private static Refusal refusal(Actor actor, ProposalFacts facts, Authority authority) {
        if (!actor.has(authority.approver().role())) {
            return Refusal.WRONG_ROLE;
        }
        return actor.belongsTo(facts.owner()) ? Refusal.OWN_ORGANISATION : Refusal.INTERESTED_ORGANISATION;
    }
}
