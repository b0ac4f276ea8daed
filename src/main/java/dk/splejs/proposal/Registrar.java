package dk.splejs.proposal;

import dk.splejs.security.Actor;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Takes a proposal in: reference, journal, and last its process. */
@Component
class Registrar {

    private final References references;
    private final Journal journal;
    private final ProposalLifecycle lifecycle;
    private final Clock clock;

    Registrar(References references, Journal journal, ProposalLifecycle lifecycle, Clock clock) {
        this.references = references;
        this.journal = journal;
        this.lifecycle = lifecycle;
        this.clock = clock;
    }

    Submitted register(Actor submitter, Proposal proposal) {
        String reference = references.next();
        proposal.submit(reference, clock.instant());
        journal.record(proposal.id(), submitter, proposal.owner(), "proposal.submitted", null);
        lifecycle.start(proposal.id());
        return new Submitted(proposal.id(), reference);
    }
}
