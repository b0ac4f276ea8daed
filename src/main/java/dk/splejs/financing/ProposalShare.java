package dk.splejs.financing;

import dk.splejs.proposal.ProposalId;

/**
 * An organisation's share in the newest round of a proposal.
 *
 * @param result whether the round asks, or has ended the run
 */
public record ProposalShare(ProposalId proposal, RoundResult result, ShareView share) {}
