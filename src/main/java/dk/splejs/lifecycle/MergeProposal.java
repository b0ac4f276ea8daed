package dk.splejs.lifecycle;

import dk.splejs.notification.NoticeKind;
import dk.splejs.proposal.ProposalId;
import dk.splejs.proposal.ProposalLifecycle;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Takes one proposal into the other. Where the screening did not ask for it, the proposal's own process is told to end. */
@InDiagram("mergeProposal")
class MergeProposal implements JavaDelegate {

    private final MergeCompletion completion;
    private final ProposalLifecycle lifecycle;
    private final Notifier notifier;

    MergeProposal(MergeCompletion completion, ProposalLifecycle lifecycle, Notifier notifier) {
        this.completion = completion;
        this.lifecycle = lifecycle;
        this.notifier = notifier;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ProposalId proposal = Case.of(execution);
        ProposalId target = completion.carryOut(proposal);
        notifier.at(execution, target).tellOwner(NoticeKind.PROPOSAL_TOOK_IN);
        if (execution.getProcessInstance().getSuperExecution() == null) {
            lifecycle.merge(proposal);
        }
    }
}
