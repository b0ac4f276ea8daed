package dk.splejs.financing;

import dk.splejs.proposal.ProposalId;
import dk.splejs.shared.Conflict;
import java.io.Serial;
import java.util.Optional;

/** Somebody has still to answer, so the round must be closed before the next one is computed. */
public class RoundStillOpen extends Conflict {

    @Serial
    private static final long serialVersionUID = 1L;

    RoundStillOpen(ProposalId proposal) {
        super("Somebody has still to answer a share of proposal " + proposal);
    }

    @Override
    public Optional<String> reasonKey() {
        return Optional.of("financing.conflict.roundStillOpen");
    }
}
