package dk.splejs.worklist.web;

import dk.splejs.form.FormView;
import dk.splejs.organisation.Organisations;
import dk.splejs.proposal.Proposals;
import dk.splejs.worklist.FormPreview;
import dk.splejs.worklist.OpenTask;
import dk.splejs.worklist.web.TaskView.Preview;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts together what the page of a task shows around its form. */
@Component
class TaskPages {

    private final Proposals proposals;
    private final Organisations organisations;
    private final ObjectProvider<FormPreview> previews;
    private final Clock clock;

    TaskPages(Proposals proposals, Organisations organisations, ObjectProvider<FormPreview> previews, Clock clock) {
        this.proposals = proposals;
        this.organisations = organisations;
        this.previews = previews;
        this.clock = clock;
    }

    TaskView page(OpenTask task, FormView form, @Nullable Preview preview) {
        String forWhom = task.organisation() == null
                ? null
                : organisations.require(task.organisation()).name();
        return new TaskView(task, reference(task), forWhom, task.isOverdue(clock.instant()), form, preview);
    }

    /** What these values would lead to; nothing where the form has no preview. */
    @Nullable
    Preview preview(OpenTask task, Map<String, Object> values, Set<String> leftOut) {
        return previews.stream()
                .filter(preview -> preview.formName().equals(task.formName()))
                .findFirst()
                .map(preview -> new Preview(preview.fragment(), preview.of(task.proposal(), values, leftOut)))
                .orElse(null);
    }

    String reference(OpenTask task) {
        return proposals.require(task.proposal()).requireReference();
    }
}
