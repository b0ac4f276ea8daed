package dk.splejs.insight;

import dk.splejs.proposal.ProposalView;

/** A proposal with somebody who reads it. */
record ReadProposal(ProposalView view, CaseReader reader) {}
