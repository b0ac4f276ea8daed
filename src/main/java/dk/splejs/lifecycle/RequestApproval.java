package dk.splejs.lifecycle;

import dk.splejs.approval.Approvals;
import dk.splejs.approval.Authority;
import dk.splejs.approval.ProcurementNote;
import dk.splejs.notification.NoticeKind;
import dk.splejs.security.Role;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

/** Records who is to approve, as the decision table found, and tells them; where the secretariat decides, the board is informed. */
@InDiagram("requestApproval")
class RequestApproval implements ExecutionListener {

    private final Approvals approvals;
    private final Notifier notifier;

    RequestApproval(Approvals approvals, Notifier notifier) {
        this.approvals = approvals;
        this.notifier = notifier;
    }

    @Override
    public void notify(DelegateExecution execution) {
        Authority authority = Authority.ofWord((String) execution.getVariable("approvalRoute"));
        ProcurementNote note = ProcurementNote.ofWord((String) execution.getVariable("procurementNote"));
        approvals.request(Case.of(execution), authority, note);
        if (authority == Authority.BOARD) {
            notifier.at(execution).tellHolders(NoticeKind.APPROVAL_REQUESTED, Role.BOARD);
        } else {
            notifier.at(execution).tellHolders(NoticeKind.APPROVAL_REQUESTED, Role.COORDINATOR);
            notifier.at(execution).tellHolders(NoticeKind.BOARD_INFORMED, Role.BOARD);
        }
    }
}
