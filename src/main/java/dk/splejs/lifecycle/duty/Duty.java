package dk.splejs.lifecycle.duty;

import dk.splejs.form.Answers;
import java.util.Map;

/** What a user task asks of its holder. The form of the task has the task's name in kebab case. */
public interface Duty {

    /** The id of the user task in the diagram, for example {@code Task_ReviewProposal}. */
    String taskKey();

    /**
     * What the holder needs to know to decide, and what the fields hold before anything is typed. Computed each time
     * the form is opened and never stored in the engine.
     *
     * @return display texts and prefilled values by the keys that the form uses
     */
    Map<String, Object> facts(DutyContext context);

    /**
     * Hands the answer to the feature that owns it, in the transaction that completes the task.
     *
     * @throws dk.splejs.form.FormRejected if the answer breaks a rule that the form alone cannot know
     */
    void fulfil(DutyContext context, Answers answers);
}
