package dk.splejs.ledger;

import dk.splejs.proposal.ProposalId;

/**
 * What an entry is called.
 *
 * @param number 1, 2, 3… among the entries of the proposal
 * @param cause why it was made; a proposal has one entry at most of the same cause
 */
record Voucher(ProposalId proposal, int number, String cause) {}
