package dk.splejs.worklist.web;

import dk.splejs.form.FormView;
import dk.splejs.worklist.OpenTask;
import org.jspecify.annotations.Nullable;

/**
 * A task with its form.
 *
 * @param reference of the proposal, for the way back
 * @param forWhom the organisation's name, where every organisation has a task of its own
 * @param preview nothing for most forms
 */
record TaskView(
        OpenTask task,
        String reference,
        @Nullable String forWhom,
        boolean overdue,
        FormView form,
        @Nullable Preview preview) {

    /** What the answers would lead to; see {@link dk.splejs.worklist.FormPreview}. */
    record Preview(String fragment, Object model) {}
}
