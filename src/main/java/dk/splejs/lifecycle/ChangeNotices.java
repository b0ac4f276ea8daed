package dk.splejs.lifecycle;

import dk.splejs.notification.NoticeKind;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.organisation.Organisations;
import dk.splejs.participation.ChangeKind;
import dk.splejs.participation.ChangeView;
import dk.splejs.participation.Changes;
import dk.splejs.security.Role;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Who is told when an organisation joins or leaves, or may not. */
@Component
class ChangeNotices {

    private final Changes changes;
    private final Organisations organisations;
    private final Notifier notifier;

    ChangeNotices(Changes changes, Organisations organisations, Notifier notifier) {
        this.changes = changes;
        this.organisations = organisations;
        this.notifier = notifier;
    }

    void confirmationRequested(DelegateExecution execution) {
        step(execution).tellHolders(NoticeKind.CONFIRMATION_REQUESTED, Role.COORDINATOR);
    }

    void rejected(DelegateExecution execution) {
        step(execution)
                .because(latest(execution).reason())
                .tellBudgetHolders(NoticeKind.CHANGE_REJECTED, List.of(Case.organisation(execution)));
    }

    /** Everyone who takes part pays another share from now on. */
    void carriedOut(DelegateExecution execution) {
        ChangeView change = latest(execution);
        Set<OrganisationCode> everyone = new HashSet<>(Set.of(change.organisation()));
        change.requireQuote().others().forEach(other -> everyone.add(other.code()));
        boolean joined = change.kind() == ChangeKind.JOIN;
        step(execution).tellInvolved(joined ? NoticeKind.ORGANISATION_JOINED : NoticeKind.ORGANISATION_LEFT, everyone);
    }

    private Notifier.Step step(DelegateExecution execution) {
        return notifier.at(execution)
                .about(organisations.require(Case.organisation(execution)).name());
    }

    private ChangeView latest(DelegateExecution execution) {
        return changes.latest(Case.of(execution), Case.organisation(execution));
    }
}
