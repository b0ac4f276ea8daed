package dk.splejs.security;

import dk.splejs.organisation.OrganisationCode;
import java.util.Set;

/**
 * All that the rules need to know of a proposal.
 *
 * @param invited organisations asked to review it
 * @param participants organisations asked to pay a share of it
 */
public record ProposalFacts(
        OrganisationCode owner,
        Audience audience,
        Stage stage,
        Set<OrganisationCode> invited,
        Set<OrganisationCode> participants) {

    public ProposalFacts {
        invited = Set.copyOf(invited);
        participants = Set.copyOf(participants);
    }
}
