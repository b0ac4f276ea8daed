package dk.splejs.proposal;

import dk.splejs.shared.Conflict;
import java.io.Serial;
import java.util.Optional;

/** Somebody else changed the proposal since it was read; nothing was overwritten. */
public class ProposalChanged extends Conflict {

    @Serial
    private static final long serialVersionUID = 1L;

    ProposalChanged(ProposalId id) {
        super("Proposal " + id + " was changed by somebody else");
    }

    @Override
    public Optional<String> reasonKey() {
        return Optional.of("proposal.conflict.changed");
    }
}
