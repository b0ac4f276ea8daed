package dk.splejs.lifecycle;

import dk.splejs.proposal.Phase;
import dk.splejs.proposal.ProposalId;
import dk.splejs.proposal.Proposals;
import dk.splejs.security.Membership;
import dk.splejs.security.Role;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Moves the proposal along with the diagram: each step of it says which phase it enters. */
@InDiagram("proposalPhase")
public class ProposalPhase {

    private final Proposals proposals;
    private final PhaseNotices notices;

    ProposalPhase(Proposals proposals, PhaseNotices notices) {
        this.proposals = proposals;
        this.notices = notices;
    }

    public void enter(DelegateExecution execution, String phase) {
        ProposalId proposal = Case.of(execution);
        proposals.enter(proposal, Phase.valueOf(phase));
        notices.entered(Phase.valueOf(phase), execution);
    }

    /** The group that holds the tasks of the proposal's owner. */
    public String ownerGroup(DelegateExecution execution) {
        return Membership.of(
                        Role.SUBMITTER, proposals.require(Case.of(execution)).owner())
                .groupId();
    }
}
