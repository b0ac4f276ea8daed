package dk.splejs.proposal;

import dk.splejs.security.Actor;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Follows the diagram from phase to phase. */
@Component
class Steps {

    private final ProposalRepository proposals;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Steps(ProposalRepository proposals, Journal journal, ApplicationEventPublisher events, Clock clock) {
        this.proposals = proposals;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    void enter(ProposalId id, Phase phase) {
        Proposal proposal = proposals.require(id);
        Phase from = proposal.phase();
        if (from != phase) {
            proposal.enter(phase, clock.instant());
            journal.record(id, null, null, "proposal.entered." + phase.word(), null);
            events.publishEvent(new ProposalMoved(id, from, phase));
        }
    }

    void log(Proposal proposal, Actor actor, String action) {
        log(proposal, actor, action, null);
    }

    void log(Proposal proposal, Actor actor, String action, @Nullable String reason) {
        journal.record(proposal.id(), actor, proposal.owner(), action, reason);
    }

    Proposal at(ProposalId id) {
        return proposals.require(id);
    }

    Proposal at(String reference) {
        return proposals.require(reference);
    }
}
