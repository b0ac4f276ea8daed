package dk.splejs.proposal.web;

import dk.splejs.proposal.EditableProposal;
import dk.splejs.proposal.Phase;
import dk.splejs.proposal.ProposalAccess;
import dk.splejs.proposal.ProposalChanged;
import dk.splejs.proposal.ProposalId;
import dk.splejs.proposal.ProposalView;
import dk.splejs.proposal.Proposals;
import dk.splejs.security.CurrentActor;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks once more before a draft is deleted. What has been submitted is withdrawn instead. */
@Controller
@RequestMapping("/forslag/kladde/{id}/slet")
class DeleteDraftPage {

    private final Proposals proposals;
    private final ProposalAccess access;
    private final CurrentActor currentActor;

    DeleteDraftPage(Proposals proposals, ProposalAccess access, CurrentActor currentActor) {
        this.proposals = proposals;
        this.access = access;
        this.currentActor = currentActor;
    }

    @GetMapping
    ModelAndView ask(@PathVariable UUID id) {
        return page(new ProposalId(id), false);
    }

    @PostMapping
    ModelAndView delete(@PathVariable UUID id, @RequestParam(name = "_version") long version, RedirectAttributes next) {
        try {
            proposals.deleteDraft(currentActor.require(), new ProposalId(id), version);
        } catch (ProposalChanged elsewhere) {
            ModelAndView again = page(new ProposalId(id), true);
            again.setStatus(HttpStatus.CONFLICT);
            return again;
        }
        next.addFlashAttribute("notice", "proposal.delete.done");
        return new ModelAndView("redirect:/forslag");
    }

    private ModelAndView page(ProposalId id, boolean changed) {
        ProposalView proposal = access.read(currentActor.require(), id).view();
        if (proposal.phase() != Phase.DRAFT) {
            return new ModelAndView("redirect:/forslag/" + proposal.requireReference());
        }
        EditableProposal draft = proposals.open(currentActor.require(), id);
        return new ModelAndView("proposal/delete").addObject("draft", draft).addObject("changed", changed);
    }
}
