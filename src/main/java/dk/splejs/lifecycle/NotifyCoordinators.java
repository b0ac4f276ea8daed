package dk.splejs.lifecycle;

import dk.splejs.notification.NoticeKind;
import dk.splejs.security.Role;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** A task has passed its deadline: the coordinators take it from here. */
@InDiagram("notifyCoordinators")
class NotifyCoordinators implements JavaDelegate {

    private final Notifier notifier;

    NotifyCoordinators(Notifier notifier) {
        this.notifier = notifier;
    }

    @Override
    public void execute(DelegateExecution execution) {
        notifier.at(execution).tellHolders(NoticeKind.TASK_OVERDUE, Role.COORDINATOR);
    }
}
