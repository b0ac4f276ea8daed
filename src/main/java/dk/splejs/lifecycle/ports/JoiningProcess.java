package dk.splejs.lifecycle.ports;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.participation.ChangeLifecycle;
import dk.splejs.proposal.ProposalId;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** The process of an organisation that joins a solution or leaves it. */
@Component
class JoiningProcess implements ChangeLifecycle {

    private final RuntimeService runtime;

    JoiningProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void start(ProposalId proposal, OrganisationCode organisation) {
        runtime.startProcessInstanceByKey(
                "JoiningProcess", proposal.toString(), Map.of("organisationCode", organisation.value()));
    }
}
