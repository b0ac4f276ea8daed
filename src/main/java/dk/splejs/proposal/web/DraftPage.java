package dk.splejs.proposal.web;

import dk.splejs.form.FormRejected;
import dk.splejs.form.FormView;
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
    private final ProposalForm form;
    private final CurrentActor currentActor;

    DraftPage(Proposals proposals, ProposalAccess access, ProposalForm form, CurrentActor currentActor) {
        this.proposals = proposals;
        this.access = access;
        this.form = form;
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
        FormView shown = form.shown(draft.content().toAnswers(), List.of());
        return page(id, shown, draft.version(), gemt == null ? Editor.Notice.NONE : Editor.Notice.SAVED);
    }

    @PostMapping
    ModelAndView take(
            @PathVariable UUID id,
            @RequestParam(name = VERSION) long version,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes next) {
        Optional<Map<String, Object>> rows = form.rowsChanged(sent);
        if (rows.isPresent()) {
            return page(id, form.shown(rows.get(), List.of()), version, Editor.Notice.NONE);
        }
        try {
            return done(new EditedDraft(new ProposalId(id), version, sent), next);
        } catch (FormRejected refusal) {
            FormView shown = form.shown(form.typed(sent), refusal.problems());
            return withStatus(HttpStatus.UNPROCESSABLE_ENTITY, page(id, shown, version, Editor.Notice.NONE));
        } catch (ProposalChanged elsewhere) {
            return changed(id, sent);
        }
    }

    private ModelAndView done(EditedDraft draft, RedirectAttributes next) {
        Actor editor = currentActor.require();
        ProposalContent content = form.content(draft.sent());
        if (ProposalForm.submits(draft.sent())) {
            Submitted submitted = proposals.submitDraft(editor, draft.id(), draft.version(), content);
            return ToProposal.page(submitted.reference(), "proposal.notice.submitted", next);
        }
        proposals.updateDraft(editor, draft.id(), draft.version(), content);
        return new ModelAndView("redirect:/forslag/kladde/" + draft.id() + "/rediger?gemt");
    }

    /** Shows what was typed with the version that stands now: saving again, knowingly, overwrites it. */
    private ModelAndView changed(UUID id, MultiValueMap<String, String> sent) {
        long current =
                proposals.open(currentActor.require(), new ProposalId(id)).version();
        FormView shown = form.shown(form.typed(sent), List.of());
        return withStatus(HttpStatus.CONFLICT, page(id, shown, current, Editor.Notice.CHANGED));
    }

    private static ModelAndView page(UUID id, FormView form, long version, Editor.Notice notice) {
        String address = "/forslag/kladde/" + id + "/rediger";
        return new ModelAndView(
                "proposal/edit",
                "editor",
                new Editor(address, "proposal.edit.title", form, null, version, Editor.Owners.FIXED, notice));
    }

    private static ModelAndView withStatus(HttpStatus status, ModelAndView page) {
        page.setStatus(status);
        return page;
    }

    /** What somebody sends back, and which version it was made from. */
    private record EditedDraft(ProposalId id, long version, MultiValueMap<String, String> sent) {}
}
