package dk.splejs.approval;

import dk.splejs.proposal.Journal;
import dk.splejs.proposal.ProposalId;
import dk.splejs.security.Actor;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Requests for approval and the decisions on them. Nobody decides in a case of their own. */
@Service
@Transactional
public class Approvals {

    private final ApprovalRepository approvals;
    private final FourEyes fourEyes;
    private final Journal journal;
    private final Clock clock;

    Approvals(ApprovalRepository approvals, FourEyes fourEyes, Journal journal, Clock clock) {
        this.approvals = approvals;
        this.fourEyes = fourEyes;
        this.journal = journal;
        this.clock = clock;
    }

    /** Asks for a decision; does nothing when one is pending already. */
    public void request(ProposalId proposal, Authority authority, ProcurementNote note) {
        Optional<Approval> last = last(proposal);
        if (last.filter(Approval::isPending).isEmpty()) {
            int number = last.map(Approval::number).orElse(0) + 1;
            approvals.save(Approval.request(proposal, number, authority, clock.instant())
                    .advised(note));
            journal.record(proposal, null, null, "approval.requested." + authority.word(), null);
        }
    }

    /**
     * Decides on the pending request.
     *
     * @throws NotAllowedToApprove when this person is not the one to decide
     * @throws AlreadyDecided when somebody was faster
     */
    public void decide(ProposalId proposal, Actor actor, ApprovalDecision decision) {
        Approval pending = last(proposal).filter(Approval::isPending).orElseThrow(() -> new AlreadyDecided(proposal));
        fourEyes.require(actor, proposal, pending.authority());
        pending.decide(actor.id(), decision, clock.instant());
        try {
            approvals.saveAndFlush(pending);
        } catch (OptimisticLockingFailureException e) {
            throw new AlreadyDecided(proposal, e);
        }
        String action = "approval." + decision.outcome().status().word();
        journal.record(proposal, actor, null, action, decision.reason());
    }

    /** The last request, decided or not. */
    @Transactional(readOnly = true)
    public Optional<ApprovalView> latest(ProposalId proposal) {
        return last(proposal).map(Approval::view);
    }

    /** All requests, in the order in which they were made. */
    @Transactional(readOnly = true)
    public List<ApprovalView> of(ProposalId proposal) {
        return approvals.findByProposalIdOrderByNumber(proposal.value()).stream()
                .map(Approval::view)
                .toList();
    }

    private Optional<Approval> last(ProposalId proposal) {
        return approvals.findFirstByProposalIdOrderByNumberDesc(proposal.value());
    }
}
