package dk.splejs.lifecycle;

import dk.splejs.proposal.ProposalId;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Which proposal an execution is about: the business key, the same in called processes. */
final class Case {

    private Case() {}

    static ProposalId of(DelegateExecution execution) {
        return ProposalId.of(execution.getProcessBusinessKey());
    }
}
