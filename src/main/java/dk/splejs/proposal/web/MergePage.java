package dk.splejs.proposal.web;

import dk.splejs.form.FieldProblem;
import dk.splejs.form.FormRejected;
import dk.splejs.proposal.Merges;
import dk.splejs.proposal.ProposalAccess;
import dk.splejs.proposal.ProposalDetails;
import dk.splejs.proposal.ProposalView;
import dk.splejs.security.Actor;
import dk.splejs.security.CurrentActor;
import dk.splejs.shared.CprNumber;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A coordinator proposes that a proposal is merged into another one; its owner is asked then. */
@Controller
@RequestMapping("/forslag/{reference}/laeg-sammen")
class MergePage {

    private static final String TARGET = "mergeInto";
    private static final int LONGEST_REASON = 2000;

    private final Merges merges;
    private final ProposalAccess access;
    private final CurrentActor currentActor;

    MergePage(Merges merges, ProposalAccess access, CurrentActor currentActor) {
        this.merges = merges;
        this.access = access;
        this.currentActor = currentActor;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String reference) {
        return page(allowed(reference), "", "", Map.of());
    }

    @PostMapping
    ModelAndView propose(
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String mergeInto,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        ProposalView proposal = allowed(reference);
        Map<String, String> problems = reasonProblems(reason.strip());
        if (problems.isEmpty()) {
            problems = proposed(proposal, mergeInto.strip(), reason.strip());
        }
        if (problems.isEmpty()) {
            return ToProposal.page(proposal.requireReference(), "proposal.merge.done", next);
        }
        ModelAndView page = page(proposal, mergeInto, reason, problems);
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    private Map<String, String> proposed(ProposalView proposal, String target, String reason) {
        try {
            merges.propose(currentActor.require(), proposal.id(), target, reason);
            return Map.of();
        } catch (FormRejected refused) {
            Map<String, String> problems = new LinkedHashMap<>();
            for (FieldProblem problem : refused.problems()) {
                problems.put(problem.key(), problem.message());
            }
            return problems;
        }
    }

    private ProposalView allowed(String reference) {
        Actor actor = currentActor.require();
        ProposalDetails details = access.read(actor, reference);
        if (!merges.mayPropose(actor, details)) {
            throw new AccessDeniedException("May not propose a merge");
        }
        return details.view();
    }

    private static Map<String, String> reasonProblems(String reason) {
        if (reason.isEmpty()) {
            return Map.of("reason", "proposal.ending.reason.missing");
        }
        if (CprNumber.isIn(reason)) {
            return Map.of("reason", "proposal.ending.reason.cpr");
        }
        return reason.length() > LONGEST_REASON ? Map.of("reason", "proposal.ending.reason.long") : Map.of();
    }

    private static ModelAndView page(
            ProposalView proposal, String target, String reason, Map<String, String> problems) {
        return new ModelAndView("proposal/merge")
                .addObject("proposal", proposal)
                .addObject("mergeInto", target)
                .addObject("reason", reason)
                .addObject("targetProblem", problems.get(TARGET))
                .addObject("reasonProblem", problems.get("reason"));
    }
}
