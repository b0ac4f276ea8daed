package dk.splejs.proposal;

import dk.splejs.shared.Conflict;
import java.io.Serial;
import java.util.Optional;

/** What was wished for is possible in another phase only: the proposal has moved on. */
public class WrongPhase extends Conflict {

    @Serial
    private static final long serialVersionUID = 1L;

    WrongPhase(ProposalId id, Phase phase) {
        super("Proposal " + id + " is in " + phase);
    }

    @Override
    public Optional<String> reasonKey() {
        return Optional.of("proposal.conflict.wrongPhase");
    }
}
