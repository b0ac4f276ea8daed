package dk.splejs.insight;

import dk.splejs.proposal.ProposalId;

/** How far the process of a proposal has come; the engine tells. */
public interface ProcessProgress {

    /**
     * Reads the proposal's process and the financing it called, in a number of statements that does not grow with the
     * number of organisations.
     */
    Progress of(ProposalId proposal);
}
