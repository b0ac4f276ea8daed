package dk.splejs.review;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.ProposalId;

/** What people may ask of a running review round; the diagram does it. */
public interface ReviewRound {

    /** Ends the round now; those who have not answered no longer can. */
    void close(ProposalId proposal);

    /** Gives one more organisation a review to do. */
    void add(ProposalId proposal, OrganisationCode organisation);
}
