package dk.splejs.lifecycle.duty;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.ProposalId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which task is meant.
 *
 * @param proposal the case
 * @param organisation for whom it is answered, where every organisation has a task of its own
 * @param due until when, if there is a deadline
 */
public record DutyContext(
        ProposalId proposal,
        @Nullable OrganisationCode organisation,
        @Nullable Instant due) {

    /** The organisation of a task that every organisation has one of. */
    public OrganisationCode requireOrganisation() {
        if (organisation == null) {
            throw new IllegalStateException("The task of " + proposal + " belongs to no single organisation");
        }
        return organisation;
    }
}
