package dk.splejs.costing;

import dk.splejs.proposal.ProposalId;
import dk.splejs.shared.NotFound;
import java.io.Serial;

/** The proposal has not been estimated yet. */
public class EstimateNotFound extends NotFound {

    @Serial
    private static final long serialVersionUID = 1L;

    EstimateNotFound(ProposalId proposal) {
        super("No estimate for proposal " + proposal);
    }
}
