package dk.splejs.proposal;

import dk.splejs.shared.Conflict;
import java.io.Serial;
import java.util.Optional;

/** The owner is asked already whether a proposal may be merged. */
public class MergeAlreadyOpen extends Conflict {

    @Serial
    private static final long serialVersionUID = 1L;

    MergeAlreadyOpen(ProposalId proposal) {
        super("The owner of " + proposal + " is asked already");
    }

    @Override
    public Optional<String> reasonKey() {
        return Optional.of("proposal.conflict.mergeAlreadyOpen");
    }
}
