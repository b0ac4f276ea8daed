package dk.splejs.proposal;

import dk.splejs.shared.Conflict;
import java.io.Serial;
import java.util.Optional;

/** What a proposal says can only be changed in its draft and while it is being revised. */
public class EditingClosed extends Conflict {

    @Serial
    private static final long serialVersionUID = 1L;

    EditingClosed(ProposalId id, Phase phase) {
        super("Proposal " + id + " is in " + phase + " and cannot be edited");
    }

    @Override
    public Optional<String> reasonKey() {
        return Optional.of("proposal.conflict.editingClosed");
    }
}
