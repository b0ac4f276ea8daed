package dk.splejs.review;

import dk.splejs.proposal.ProposalId;
import dk.splejs.shared.Conflict;
import java.util.Optional;

/** The review round of the proposal is over, or has not begun. */
public class ReviewClosed extends Conflict {

    private static final long serialVersionUID = 1L;

    ReviewClosed(ProposalId proposal) {
        super("The review round of proposal " + proposal + " is not open");
    }

    @Override
    public Optional<String> reasonKey() {
        return Optional.of("review.conflict.closed");
    }
}
