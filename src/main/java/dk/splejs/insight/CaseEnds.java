package dk.splejs.insight;

import dk.splejs.catalogue.Catalogue;
import dk.splejs.catalogue.Slug;
import dk.splejs.proposal.Phase;
import dk.splejs.proposal.ProposalAccess;
import dk.splejs.proposal.ProposalId;
import dk.splejs.proposal.ProposalView;
import dk.splejs.proposal.Proposals;
import dk.splejs.security.AccessRules;
import dk.splejs.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where the way goes on from a proposal that ended. */
@Component
class CaseEnds {

    private final Catalogue catalogue;
    private final Proposals proposals;
    private final ProposalAccess access;
    private final AccessRules rules;

    CaseEnds(Catalogue catalogue, Proposals proposals, ProposalAccess access, AccessRules rules) {
        this.catalogue = catalogue;
        this.proposals = proposals;
        this.access = access;
        this.rules = rules;
    }

    CaseEnd of(ProposalView proposal, @Nullable Actor reader) {
        if (proposal.phase() == Phase.PUBLISHED) {
            return new CaseEnd(
                    catalogue.byProposal(proposal.id()).map(Slug::value).orElse(null), null);
        }
        ProposalId target = proposal.mergedInto();
        return target == null ? CaseEnd.NOT_YET : new CaseEnd(null, reference(target, reader));
    }

    private @Nullable String reference(ProposalId target, @Nullable Actor reader) {
        return rules.mayRead(reader, access.facts(target))
                ? proposals.require(target).reference()
                : null;
    }
}
