package dk.splejs.proposal;

import dk.splejs.form.Answers;
import dk.splejs.form.FormDefinition;
import dk.splejs.form.Forms;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The form of a proposal, asked in full when it is submitted and in part while it is a draft. */
@Component
public class ProposalForms {

    private static final String SUBMIT = "submit-proposal";

    private static final Set<String> NEEDED_IN_A_DRAFT = Set.of("title");

    private final Forms forms;

    ProposalForms(Forms forms) {
        this.forms = forms;
    }

    public FormDefinition definition() {
        return forms.require(SUBMIT);
    }

    /**
     * Checks answers that are submitted.
     *
     * @throws dk.splejs.form.FormRejected naming everything that is missing or wrong
     */
    public Answers checkInFull(Map<String, ?> answers) {
        return definition().check(answers);
    }

    /**
     * Checks answers that are kept as a draft: only a title is needed.
     *
     * @throws dk.splejs.form.FormRejected naming everything that is wrong
     */
    public Answers checkAsDraft(Map<String, ?> answers) {
        return definition().checkDraft(answers, NEEDED_IN_A_DRAFT);
    }
}
