package dk.splejs.webhook;

import dk.splejs.proposal.Phase;
import dk.splejs.proposal.ProposalAccess;
import dk.splejs.proposal.ProposalMoved;
import dk.splejs.proposal.Proposals;
import dk.splejs.security.AccessRules;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells of proposals, those that somebody who is not logged in may read at this moment. */
@Component
class ProposalEvents {

    private final EventOutbox outbox;
    private final Proposals proposals;
    private final ReadableByAll readable;
    private final EventData data;

    ProposalEvents(EventOutbox outbox, Proposals proposals, ReadableByAll readable, EventData data) {
        this.outbox = outbox;
        this.proposals = proposals;
        this.readable = readable;
        this.data = data;
    }

    @EventListener
    void on(ProposalMoved moved) {
        EventKind kind = isFirst(moved) ? EventKind.PROPOSAL_OPENED : EventKind.PROPOSAL_MOVED;
        if (outbox.isWanted(kind) && readable.is(moved)) {
            outbox.add(
                    kind,
                    () -> new OccurredEvent(
                            kind,
                            "proposal " + moved.proposal(),
                            data.proposal(proposals.require(moved.proposal()), moved)));
        }
    }

    private static boolean isFirst(ProposalMoved moved) {
        return moved.from() == Phase.SCREENING && moved.to() == Phase.REVIEW;
    }

    /** Asks the access rules, as pages do. */
    @Component
    static class ReadableByAll {

        private final ProposalAccess access;
        private final AccessRules rules;

        ReadableByAll(ProposalAccess access, AccessRules rules) {
            this.access = access;
            this.rules = rules;
        }

        boolean is(ProposalMoved moved) {
            return rules.mayRead(null, access.facts(moved.proposal()));
        }
    }
}
