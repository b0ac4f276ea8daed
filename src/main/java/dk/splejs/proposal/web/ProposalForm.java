package dk.splejs.proposal.web;

import dk.splejs.form.FieldProblem;
import dk.splejs.form.FormView;
import dk.splejs.proposal.ProposalContent;
import dk.splejs.proposal.ProposalForms;
import dk.splejs.proposal.ProposalId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;

/** The form of a proposal on our own pages: what was typed, and what it says. */
@Component
class ProposalForm {

    private static final String ACTION = "_action";
    private static final String SUBMIT = "submit";
    private static final String FILES = "files";

    private final ProposalForms forms;

    ProposalForm(ProposalForms forms) {
        this.forms = forms;
    }

    FormView empty() {
        return shown(Map.of(), List.of());
    }

    FormView shown(Map<String, ?> values, List<FieldProblem> problems) {
        return forms.definition().view(Map.of(), values, problems);
    }

    Map<String, Object> typed(MultiValueMap<String, String> sent) {
        return forms.definition().parse(sent);
    }

    /** When only a row of a list was added or removed. */
    Optional<Map<String, Object>> rowsChanged(MultiValueMap<String, String> sent) {
        return forms.definition().changeRows(sent);
    }

    /** Whether the button to submit was pressed; anything else keeps a draft. */
    static boolean submits(MultiValueMap<String, String> sent) {
        return SUBMIT.equals(sent.getFirst(ACTION));
    }

    /** Where a saved draft leads: to its files where that button was pressed, and otherwise on with the writing. */
    static ModelAndView saved(ProposalId draft, MultiValueMap<String, String> sent) {
        String page = FILES.equals(sent.getFirst(ACTION)) ? "/bilag" : "/rediger?gemt";
        return new ModelAndView("redirect:/forslag/kladde/" + draft + page);
    }

    /**
     * What was typed as content, checked in full where it is submitted.
     *
     * @throws dk.splejs.form.FormRejected naming every problem
     */
    ProposalContent content(MultiValueMap<String, String> sent) {
        Map<String, Object> typed = typed(sent);
        return ProposalContent.from(submits(sent) ? forms.checkInFull(typed) : forms.checkAsDraft(typed));
    }
}
