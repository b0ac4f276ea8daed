package dk.splejs.worklist.web;

import dk.splejs.form.FormView;
import dk.splejs.organisation.Organisations;
import dk.splejs.proposal.Proposals;
import dk.splejs.worklist.OpenTask;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Puts together what the page of a task shows around its form. */
@Component
class TaskPages {

    private final Proposals proposals;
    private final Organisations organisations;
    private final Clock clock;

    TaskPages(Proposals proposals, Organisations organisations, Clock clock) {
        this.proposals = proposals;
        this.organisations = organisations;
        this.clock = clock;
    }

    TaskView page(OpenTask task, FormView form) {
        String forWhom = task.organisation() == null
                ? null
                : organisations.require(task.organisation()).name();
        return new TaskView(task, reference(task), forWhom, task.isOverdue(clock.instant()), form);
    }

    String reference(OpenTask task) {
        return proposals.require(task.proposal()).requireReference();
    }
}
