package dk.splejs.proposal;

import dk.splejs.shared.Conflict;
import java.io.Serial;
import java.util.Optional;

/** Nobody waits for an answer to a merge of this proposal. */
public class MergeNotOpen extends Conflict {

    @Serial
    private static final long serialVersionUID = 1L;

    MergeNotOpen(ProposalId proposal) {
        super("No merge of " + proposal + " waits for an answer");
    }

    @Override
    public Optional<String> reasonKey() {
        return Optional.of("proposal.conflict.mergeNotOpen");
    }
}
