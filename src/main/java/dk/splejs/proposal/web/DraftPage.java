package dk.splejs.proposal.web;

import dk.splejs.form.FieldProblem;
import dk.splejs.form.FormRejected;
import dk.splejs.proposal.EditableProposal;
import dk.splejs.proposal.Phase;
import dk.splejs.proposal.ProposalAccess;
import dk.splejs.proposal.ProposalChanged;
import dk.splejs.proposal.ProposalContent;
import dk.splejs.proposal.ProposalId;
import dk.splejs.proposal.ProposalView;
import dk.splejs.proposal.Proposals;
import dk.splejs.proposal.Submitted;
import dk.splejs.security.Actor;
import dk.splejs.security.CurrentActor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Goes on with a draft. Whoever saves what somebody else changed meanwhile is told, and loses nothing they typed. */
@Controller
@RequestMapping("/forslag/kladde/{id}/rediger")
class DraftPage {

    private static final String VERSION = "_version";

    private final Proposals proposals;
    private final ProposalAccess access;
    private final DraftEditor editors;
    private final CurrentActor currentActor;

    DraftPage(Proposals proposals, ProposalAccess access, DraftEditor editors, CurrentActor currentActor) {
        this.proposals = proposals;
        this.access = access;
        this.editors = editors;
        this.currentActor = currentActor;
    }

    @GetMapping
    ModelAndView open(@PathVariable UUID id, @RequestParam(required = false) @Nullable String gemt) {
        Actor editor = currentActor.require();
        ProposalId draftId = new ProposalId(id);
        ProposalView proposal = access.read(editor, draftId).view();
        if (proposal.phase() != Phase.DRAFT) {
            return new ModelAndView("redirect:/forslag/" + proposal.requireReference());
        }
        EditableProposal draft = proposals.open(editor, draftId);
        Editor.Notice notice = gemt == null ? Editor.Notice.NONE : Editor.Notice.SAVED;
        return editors.page(draftId, draft.version(), draft.content().toAnswers(), List.of(), notice);
    }

    @PostMapping
    ModelAndView take(
            @PathVariable UUID id,
            @RequestParam(name = VERSION) long version,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes next) {
        EditedDraft draft = new EditedDraft(new ProposalId(id), version, sent);
        Optional<Map<String, Object>> rows = editors.rowsChanged(sent);
        if (rows.isPresent()) {
            return own(draft, rows.get(), List.of());
        }
        try {
            return done(draft, next);
        } catch (FormRejected refusal) {
            return refused(draft, refusal.problems());
        } catch (ProposalChanged elsewhere) {
            return changed(draft);
        }
    }

    private ModelAndView done(EditedDraft draft, RedirectAttributes next) {
        Actor editor = currentActor.require();
        ProposalContent content = editors.content(draft.sent());
        if (ProposalForm.submits(draft.sent())) {
            Submitted submitted = proposals.submitDraft(editor, draft.id(), draft.version(), content);
            return ToProposal.page(submitted.reference(), "proposal.notice.submitted", next);
        }
        proposals.updateDraft(editor, draft.id(), draft.version(), content);
        return ProposalForm.saved(draft.id(), draft.sent());
    }

    private ModelAndView refused(EditedDraft draft, List<FieldProblem> problems) {
        ModelAndView page = own(draft, editors.typed(draft.sent()), problems);
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    /** The page also shows what is kept with the draft: for whoever may write it, and nobody else. */
    private ModelAndView own(EditedDraft draft, Map<String, Object> typed, List<FieldProblem> problems) {
        proposals.open(currentActor.require(), draft.id());
        return editors.page(draft.id(), draft.version(), typed, problems, Editor.Notice.NONE);
    }

    /** Shows what was typed with the version that stands now: saving again, knowingly, overwrites it. */
    private ModelAndView changed(EditedDraft draft) {
        long current = proposals.open(currentActor.require(), draft.id()).version();
        Map<String, Object> typed = editors.typed(draft.sent());
        ModelAndView page = editors.page(draft.id(), current, typed, List.of(), Editor.Notice.CHANGED);
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    /** What somebody sends back, and which version it was made from. */
    private record EditedDraft(ProposalId id, long version, MultiValueMap<String, String> sent) {}
}
