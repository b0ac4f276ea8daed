package dk.splejs.participation;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.ProposalId;

/** What a wish to join or to leave asks of the process that carries it. Called last in a use case, in its transaction. */
public interface ChangeLifecycle {

    void start(ProposalId proposal, OrganisationCode organisation);
}
