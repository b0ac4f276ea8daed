package dk.splejs.lifecycle;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.ProposalId;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Which proposal an execution is about: the business key, the same in called processes. */
final class Case {

    private Case() {}

    /** The organisation that an instance of its own, or one of many, is about. */
    static OrganisationCode organisation(DelegateExecution execution) {
        return new OrganisationCode((String) execution.getVariable("organisationCode"));
    }

    static ProposalId of(DelegateExecution execution) {
        return ProposalId.of(execution.getProcessBusinessKey());
    }
}
