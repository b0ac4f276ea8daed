package dk.splejs.proposal;

import dk.splejs.security.AccessRules;
import dk.splejs.security.Actor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** The two ways in which people end a proposal before its time. */
@Component
class Endings {

    private final ProposalAccess access;
    private final AccessRules rules;
    private final Journal journal;
    private final ProposalLifecycle lifecycle;

    Endings(ProposalAccess access, AccessRules rules, Journal journal, ProposalLifecycle lifecycle) {
        this.access = access;
        this.rules = rules;
        this.journal = journal;
        this.lifecycle = lifecycle;
    }

    void withdraw(Actor owner, ProposalId id, String reason) {
        Proposal proposal = access.readable(owner, id);
        proposal.mustBeAbleToBecome(Phase.WITHDRAWN);
        require(rules.mayWithdraw(owner, access.facts(proposal)));
        proposal.endBecause(reason);
        journal.record(id, owner, proposal.owner(), "proposal.withdrawn", reason);
        lifecycle.withdraw(id);
    }

    void stop(Actor coordinator, ProposalId id, String reason) {
        Proposal proposal = access.readable(coordinator, id);
        proposal.mustBeAbleToBecome(Phase.SHELVED);
        require(rules.mayStop(coordinator, access.facts(proposal)));
        proposal.endBecause(reason);
        journal.record(id, coordinator, null, "proposal.stopped", reason);
        lifecycle.stop(id);
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new AccessDeniedException("Neither its owner nor a coordinator");
        }
    }
}
