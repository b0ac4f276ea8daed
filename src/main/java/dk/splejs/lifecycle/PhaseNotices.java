package dk.splejs.lifecycle;

import dk.splejs.notification.NoticeKind;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.Phase;
import dk.splejs.proposal.ProposalAccess;
import dk.splejs.proposal.ProposalId;
import dk.splejs.proposal.ScreeningVerdict;
import dk.splejs.proposal.ScreeningView;
import dk.splejs.proposal.Screenings;
import dk.splejs.security.ProposalFacts;
import dk.splejs.security.Role;
import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who is told when a proposal enters a phase. Rounds tell their own participants. */
@Component
class PhaseNotices {

    private final Notifier notifier;
    private final ProposalAccess access;
    private final Screenings screenings;
    private final Setbacks setbacks;

    PhaseNotices(Notifier notifier, ProposalAccess access, Screenings screenings, Setbacks setbacks) {
        this.notifier = notifier;
        this.access = access;
        this.screenings = screenings;
        this.setbacks = setbacks;
    }

    void entered(Phase phase, DelegateExecution execution) {
        Notifier.Step step = notifier.at(execution);
        switch (phase) {
            case SCREENING -> requestScreening(step);
            case REVISION -> step.because(returnReason(step.proposal())).askOwner(NoticeKind.PROPOSAL_RETURNED);
            case ESTIMATION -> requestEstimate(step);
            case APPROVAL -> step.tellInvolved(NoticeKind.PROPOSAL_FINANCED, participants(step.proposal()));
            case MERGED -> step.tellInvolved(NoticeKind.PROPOSAL_MERGED, involved(step.proposal()));
            case REJECTED -> step.tellInvolved(NoticeKind.PROPOSAL_REJECTED, involved(step.proposal()));
            case WITHDRAWN -> step.tellInvolved(NoticeKind.PROPOSAL_WITHDRAWN, involved(step.proposal()));
            case SHELVED -> step.tellInvolved(NoticeKind.PROPOSAL_SHELVED, involved(step.proposal()));
            case PUBLISHED -> step.tellInvolved(NoticeKind.PROPOSAL_PUBLISHED, involved(step.proposal()));
            case DRAFT, REVIEW, FINANCING -> {}
        }
    }

    /** Back from a merge that came to nothing, nobody has submitted anything. */
    private void requestScreening(Notifier.Step step) {
        boolean back = screenings
                .latest(step.proposal())
                .filter(last -> last.verdict() == ScreeningVerdict.MERGE)
                .isPresent();
        if (!back) {
            step.tellOwner(NoticeKind.PROPOSAL_SUBMITTED);
        }
        step.tellHolders(NoticeKind.SCREENING_REQUESTED, Role.COORDINATOR);
    }

    private void requestEstimate(Notifier.Step step) {
        step.tellHolders(NoticeKind.ESTIMATE_REQUESTED, Role.COST_ANALYST);
        setbacks.of(step.proposal()).ifPresent(setback -> tell(step, setback));
    }

    private @Nullable String returnReason(ProposalId proposal) {
        return screenings.latest(proposal).map(ScreeningView::reason).orElse(null);
    }

    private void tell(Notifier.Step step, Setback setback) {
        Set<OrganisationCode> participants = participants(step.proposal());
        if (setback instanceof Setback.SentBack sentBack) {
            step.because(sentBack.reason()).tellInvolved(NoticeKind.APPROVAL_RETURNED, participants);
        } else {
            step.tellInvolved(NoticeKind.PROPOSAL_NOT_FINANCED, participants);
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
