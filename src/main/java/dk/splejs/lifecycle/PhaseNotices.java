package dk.splejs.lifecycle;

import dk.splejs.notification.NoticeKind;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.Phase;
import dk.splejs.proposal.ProposalAccess;
import dk.splejs.proposal.ProposalId;
import dk.splejs.security.ProposalFacts;
import dk.splejs.security.Role;
import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Who is told when a proposal enters a phase. Rounds tell their own participants. */
@Component
class PhaseNotices {

    private final Notifier notifier;
    private final ProposalAccess access;

    PhaseNotices(Notifier notifier, ProposalAccess access) {
        this.notifier = notifier;
        this.access = access;
    }

    void entered(Phase phase, DelegateExecution execution) {
        Notifier.Step step = notifier.at(execution);
        switch (phase) {
            case SCREENING -> {
                step.tellOwner(NoticeKind.PROPOSAL_SUBMITTED);
                step.tellHolders(NoticeKind.SCREENING_REQUESTED, Role.COORDINATOR);
            }
            case REVISION -> step.tellOwner(NoticeKind.PROPOSAL_RETURNED);
            case ESTIMATION -> step.tellHolders(NoticeKind.ESTIMATE_REQUESTED, Role.COST_ANALYST);
            case APPROVAL -> step.tellInvolved(NoticeKind.PROPOSAL_FINANCED, participants(step.proposal()));
            case MERGED -> step.tellOwner(NoticeKind.PROPOSAL_MERGED);
            case REJECTED -> step.tellInvolved(NoticeKind.PROPOSAL_REJECTED, involved(step.proposal()));
            case WITHDRAWN -> step.tellInvolved(NoticeKind.PROPOSAL_WITHDRAWN, involved(step.proposal()));
            case SHELVED -> step.tellInvolved(NoticeKind.PROPOSAL_SHELVED, involved(step.proposal()));
            case PUBLISHED -> step.tellInvolved(NoticeKind.PROPOSAL_PUBLISHED, involved(step.proposal()));
            case DRAFT, REVIEW, FINANCING -> {}
        }
    }

    private Set<OrganisationCode> involved(ProposalId proposal) {
        ProposalFacts facts = access.facts(proposal);
        Set<OrganisationCode> involved = new HashSet<>(facts.invited());
        involved.addAll(facts.participants());
        return involved;
    }

    private Set<OrganisationCode> participants(ProposalId proposal) {
        return access.facts(proposal).participants();
    }
}
