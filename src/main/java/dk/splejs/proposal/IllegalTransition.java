package dk.splejs.proposal;

import dk.splejs.shared.Conflict;
import java.io.Serial;
import java.util.Optional;

/** The proposal can't go from where it stands to where it was sent. */
public class IllegalTransition extends Conflict {

    @Serial
    private static final long serialVersionUID = 1L;

    IllegalTransition(Phase from, Phase to) {
        super("A proposal in " + from + " cannot become " + to);
    }

    @Override
    public Optional<String> reasonKey() {
        return Optional.of("proposal.conflict.wrongPhase");
    }
}
