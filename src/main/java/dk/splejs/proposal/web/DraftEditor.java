package dk.splejs.proposal.web;

import dk.splejs.form.FieldProblem;
import dk.splejs.proposal.Attachments;
import dk.splejs.proposal.ProposalContent;
import dk.splejs.proposal.ProposalId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;

/** The page on which a draft is written, with the files that it has. */
@Component
class DraftEditor {

    private final ProposalForm form;
    private final Attachments attachments;

    DraftEditor(ProposalForm form, Attachments attachments) {
        this.form = form;
        this.attachments = attachments;
    }

    /** What was typed, as content. */
    ProposalContent content(MultiValueMap<String, String> sent) {
        return form.content(sent);
    }

    Optional<Map<String, Object>> rowsChanged(MultiValueMap<String, String> sent) {
        return form.rowsChanged(sent);
    }

    Map<String, Object> typed(MultiValueMap<String, String> sent) {
        return form.typed(sent);
    }

    ModelAndView page(
            ProposalId id, long version, Map<String, ?> values, List<FieldProblem> problems, Editor.Notice notice) {
        Editor editor = new Editor(
                "/forslag/kladde/" + id + "/rediger",
                "proposal.edit.title",
                form.shown(values, problems),
                null,
                version,
                Editor.Owners.FIXED,
                notice);
        return new ModelAndView("proposal/edit", "editor", editor)
                .addObject("files", new DraftFiles(id, attachments.of(id)));
    }
}
