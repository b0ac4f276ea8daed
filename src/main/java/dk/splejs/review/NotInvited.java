package dk.splejs.review;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.ProposalId;
import dk.splejs.shared.NotFound;

/** The organisation has no review of this proposal to answer. */
public class NotInvited extends NotFound {

    private static final long serialVersionUID = 1L;

    NotInvited(ProposalId proposal, OrganisationCode organisation) {
        super("Organisation " + organisation + " is not asked about proposal " + proposal);
    }
}
