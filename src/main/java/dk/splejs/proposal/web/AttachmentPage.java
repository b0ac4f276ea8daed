package dk.splejs.proposal.web;

import dk.splejs.proposal.AttachmentId;
import dk.splejs.proposal.AttachmentRefused;
import dk.splejs.proposal.Attachments;
import dk.splejs.proposal.ProposalAccess;
import dk.splejs.proposal.ProposalId;
import dk.splejs.proposal.ProposalView;
import dk.splejs.proposal.Proposals;
import dk.splejs.proposal.UploadedFile;
import dk.splejs.security.CurrentActor;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adds files to a draft, or to a proposal that was returned, and takes them away again. */
@Controller
class AttachmentPage {

    private static final String ADDRESS = "/forslag/kladde/{id}/bilag";

    private final Attachments attachments;
    private final Proposals proposals;
    private final ProposalAccess access;
    private final CurrentActor currentActor;

    AttachmentPage(Attachments attachments, Proposals proposals, ProposalAccess access, CurrentActor currentActor) {
        this.attachments = attachments;
        this.proposals = proposals;
        this.access = access;
        this.currentActor = currentActor;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@PathVariable UUID id) {
        return page(new ProposalId(id), null);
    }

    /** From the proposal's own page. */
    @GetMapping("/forslag/{reference:F-[0-9]+-[0-9]+}/bilag")
    String show(@PathVariable String reference) {
        ProposalView proposal = access.read(currentActor.require(), reference).view();
        return "redirect:" + address(proposal.id());
    }

    @PostMapping(ADDRESS)
    ModelAndView add(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable MultipartFile fil,
            RedirectAttributes next) {
        ProposalId proposal = new ProposalId(id);
        if (fil == null || (fil.isEmpty() && nameOf(fil).isBlank())) {
            return refused(proposal, Problem.NOTHING_CHOSEN, HttpStatus.UNPROCESSABLE_ENTITY);
        }
        try {
            String name = attachments
                    .add(currentActor.require(), proposal, new UploadedFile(nameOf(fil), fil))
                    .name();
            return done(proposal, new Notice("proposal.attachment.added", name), next);
        } catch (AttachmentRefused refusal) {
            return refused(proposal, Problem.of(refusal), status(refusal));
        }
    }

    @PostMapping(ADDRESS + "/{attachment}/fjern")
    ModelAndView remove(@PathVariable UUID id, @PathVariable UUID attachment, RedirectAttributes next) {
        ProposalId proposal = new ProposalId(id);
        String name = attachments
                .remove(currentActor.require(), proposal, new AttachmentId(attachment))
                .name();
        return done(proposal, new Notice("proposal.attachment.removed", name), next);
    }

    private static String nameOf(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }

    private static HttpStatus status(AttachmentRefused refusal) {
        return refusal.reason() == AttachmentRefused.Reason.TOO_LARGE
                ? HttpStatus.PAYLOAD_TOO_LARGE
                : HttpStatus.UNPROCESSABLE_ENTITY;
    }

    private ModelAndView refused(ProposalId id, Problem problem, HttpStatus status) {
        ModelAndView page = page(id, problem);
        page.setStatus(status);
        return page;
    }

    /** Whoever may not write it is refused here; what has moved on has a page of its own. */
    private ModelAndView page(ProposalId id, @Nullable Problem problem) {
        ProposalView proposal = access.read(currentActor.require(), id).view();
        if (!proposal.phase().editable()) {
            return new ModelAndView("redirect:/forslag/" + proposal.requireReference());
        }
        proposals.open(currentActor.require(), id);
        return new ModelAndView("proposal/attachments")
                .addObject("proposal", proposal)
                .addObject("files", new DraftFiles(id, attachments.of(id)))
                .addObject("problem", problem);
    }

    private static ModelAndView done(ProposalId id, Notice notice, RedirectAttributes next) {
        next.addFlashAttribute("done", notice);
        return new ModelAndView("redirect:" + address(id));
    }

    private static String address(ProposalId id) {
        return "/forslag/kladde/" + id + "/bilag";
    }

    /** What was done, with which file. */
    record Notice(String key, String fileName) {}

    /** What is wrong with what was sent. */
    record Problem(String key, String fileName) {

        static final Problem NOTHING_CHOSEN = new Problem("proposal.attachment.refused.nothing", "");

        static Problem of(AttachmentRefused refusal) {
            return new Problem(refusal.reason().messageKey(), refusal.fileName());
        }
    }
}
