package dk.splejs.approval;

import dk.splejs.proposal.ProposalId;
import dk.splejs.shared.Conflict;
import java.util.Optional;

/** Four eyes: this person is not the one to decide on the proposal. */
public class NotAllowedToApprove extends Conflict {

    private static final long serialVersionUID = 1L;

    private final Refusal refusal;

    NotAllowedToApprove(ProposalId proposal, Refusal refusal) {
        super("Proposal " + proposal + " needs another approver: " + refusal);
        this.refusal = refusal;
    }

    @Override
    public Optional<String> reasonKey() {
        return Optional.of(refusal.messageKey());
    }
}
