package dk.splejs.proposal;

import dk.splejs.organisation.OrganisationCode;
import java.util.Set;

/**
 * Who has to do with a proposal besides its owner.
 *
 * @param invited asked to review it
 * @param participants asked to pay a share of it
 */
public record Involved(Set<OrganisationCode> invited, Set<OrganisationCode> participants) {

    public Involved {
        invited = Set.copyOf(invited);
        participants = Set.copyOf(participants);
    }
}
