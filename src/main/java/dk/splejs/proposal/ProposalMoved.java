package dk.splejs.proposal;

/** A proposal came to another phase; told in the transaction in which it did, to features that ask who may know of it. */
public record ProposalMoved(ProposalId proposal, Phase from, Phase to) {}
