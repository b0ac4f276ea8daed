package dk.splejs.review;

import dk.splejs.proposal.ProposalId;
import dk.splejs.shared.NotFound;

/** The proposal has no review round in which this person has a say. */
public class NoReviewRound extends NotFound {

    private static final long serialVersionUID = 1L;

    NoReviewRound(ProposalId proposal) {
        super("Proposal " + proposal + " has no review round for this person");
    }
}
