package dk.splejs.catalogue;

import dk.splejs.proposal.ProposalId;

/** An entry that grew out of a proposal, and so may be paid for together. */
public record SharedSolution(Slug slug, String title, ProposalId proposal) {}
