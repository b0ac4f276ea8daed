package dk.splejs.proposal;

import dk.splejs.security.Actor;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What a screening does to the proposal. The diagram moves it on afterwards. */
@Component
class ScreeningEffects {

    private final Invitations invitations;
    private final MergeBook merges;
    private final Journal journal;

    ScreeningEffects(Invitations invitations, MergeBook merges, Journal journal) {
        this.invitations = invitations;
        this.merges = merges;
        this.journal = journal;
    }

    void apply(ScreeningDecision decision, Proposal proposal, Screening screening, Actor coordinator) {
        switch (decision.verdict()) {
            case ACCEPT -> accept(decision, proposal, screening);
            case RETURN -> {}
            case REJECT -> proposal.endBecause(decision.reason());
            case MERGE -> merge(decision, proposal, screening, coordinator);
        }
        journal.record(proposal.id(), coordinator, null, decision.verdict().action(), decision.reason());
    }

    private void accept(ScreeningDecision decision, Proposal proposal, Screening screening) {
        if (decision.governanceLevel() != null) {
            proposal.steerAt(decision.governanceLevel());
        }
        screening.inviting(invitations.send(proposal, decision.invited()));
    }

    private void merge(ScreeningDecision decision, Proposal proposal, Screening screening, Actor coordinator) {
        String reason = Objects.requireNonNullElse(decision.reason(), "");
        screening.mergingInto(merges.open(proposal, coordinator, decision.mergeInto(), reason));
    }
}
