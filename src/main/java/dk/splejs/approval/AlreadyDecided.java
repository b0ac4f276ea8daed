package dk.splejs.approval;

import dk.splejs.proposal.ProposalId;
import dk.splejs.shared.Conflict;
import java.util.Optional;

/** Nothing waits for a decision: somebody made it before, perhaps a moment ago. */
public class AlreadyDecided extends Conflict {

    private static final long serialVersionUID = 1L;

    AlreadyDecided(ProposalId proposal) {
        super("No approval of proposal " + proposal + " is pending");
    }

    AlreadyDecided(ProposalId proposal, Throwable cause) {
        this(proposal);
        initCause(cause);
    }

    @Override
    public Optional<String> reasonKey() {
        return Optional.of("approval.conflict.alreadyDecided");
    }
}
