package dk.splejs.lifecycle;

import dk.splejs.proposal.Merges;
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
    private final Merges merges;
    private final PhaseNotices notices;

    ProposalPhase(Proposals proposals, Merges merges, PhaseNotices notices) {
        this.proposals = proposals;
        this.merges = merges;
        this.notices = notices;
    }

    public void enter(DelegateExecution execution, String phase) {
        ProposalId proposal = Case.of(execution);
        proposals.enter(proposal, Phase.valueOf(phase));
        settleMerge(execution, proposal, Phase.valueOf(phase));
        notices.entered(Phase.valueOf(phase), execution);
    }

    /**
     * Whoever is still asked about a merge when the proposal can no longer be merged is asked no more. An older diagram comes to
     * its end without having asked; there the coordinator's word is enough, as it was.
     */
    private void settleMerge(DelegateExecution execution, ProposalId proposal, Phase phase) {
        if (phase == Phase.MERGED) {
            merges.carryOut(proposal);
        } else if ((phase == Phase.FINANCING || phase.ended()) && merges.lapse(proposal)) {
            execution
                    .getProcessEngineServices()
                    .getRuntimeService()
                    .createMessageCorrelation("Message_MergeOvertaken")
                    .processInstanceBusinessKey(proposal.toString())
                    .correlateAll();
        }
    }

    /** The group that holds the tasks of the proposal's owner. */
    public String ownerGroup(DelegateExecution execution) {
        return Membership.of(
                        Role.SUBMITTER, proposals.require(Case.of(execution)).owner())
                .groupId();
    }
}
