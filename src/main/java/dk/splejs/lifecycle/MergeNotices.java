package dk.splejs.lifecycle;

import dk.splejs.notification.NoticeKind;
import dk.splejs.proposal.MergeView;
import dk.splejs.proposal.Merges;
import dk.splejs.security.Role;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Who is told of a wish to merge. The other proposal is named on the page of the task only, to who may read it. */
@Component
class MergeNotices {

    private final Notifier notifier;
    private final Merges merges;

    MergeNotices(Notifier notifier, Merges merges) {
        this.notifier = notifier;
        this.merges = merges;
    }

    void askOwner(DelegateExecution execution, NoticeKind kind) {
        notifier.at(execution).because(merge(execution).reason()).askOwner(kind);
    }

    void refused(DelegateExecution execution) {
        notifier.at(execution)
                .because(merge(execution).answerReason())
                .tellHolders(NoticeKind.MERGE_DECLINED, Role.COORDINATOR);
    }

    void lapsed(DelegateExecution execution) {
        Notifier.Step step = notifier.at(execution).because(null);
        step.tellOwner(NoticeKind.MERGE_LAPSED);
        step.tellHolders(NoticeKind.MERGE_LAPSED, Role.COORDINATOR);
    }

    private MergeView merge(DelegateExecution execution) {
        return merges.latest(Case.of(execution)).orElseThrow();
    }
}
