package dk.splejs.proposal.web;

import dk.splejs.proposal.ProposalAccess;
import dk.splejs.proposal.ProposalDetails;
import dk.splejs.proposal.ProposalView;
import dk.splejs.proposal.Proposals;
import dk.splejs.security.AccessRules;
import dk.splejs.security.Actor;
import dk.splejs.security.CurrentActor;
import dk.splejs.shared.CprNumber;
import org.jspecify.annotations.Nullable;
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

/** Asks the owner, or a coordinator, why a proposal ends, before it does. */
@Controller
@RequestMapping("/forslag/{reference}/{way:traek-tilbage|stop}")
class EndingPage {

    private static final int LONGEST_REASON = 2000;

    private final Proposals proposals;
    private final ProposalAccess access;
    private final AccessRules rules;
    private final CurrentActor currentActor;

    EndingPage(Proposals proposals, ProposalAccess access, AccessRules rules, CurrentActor currentActor) {
        this.proposals = proposals;
        this.access = access;
        this.rules = rules;
        this.currentActor = currentActor;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String reference, @PathVariable String way) {
        return page(allowed(reference, Ending.of(way)), Ending.of(way), "", null);
    }

    @PostMapping
    ModelAndView end(
            @PathVariable String reference,
            @PathVariable String way,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        ProposalView proposal = allowed(reference, Ending.of(way));
        String problem = problem(reason.strip());
        if (problem != null) {
            ModelAndView page = page(proposal, Ending.of(way), reason, problem);
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return page;
        }
        end(proposal, Ending.of(way), reason.strip());
        return ToProposal.page(proposal.requireReference(), Ending.of(way).key("done"), next);
    }

    private void end(ProposalView proposal, Ending ending, String reason) {
        switch (ending) {
            case WITHDRAW -> proposals.withdraw(currentActor.require(), proposal.id(), reason);
            case STOP -> proposals.stop(currentActor.require(), proposal.id(), reason);
        }
    }

    private ProposalView allowed(String reference, Ending ending) {
        Actor actor = currentActor.require();
        ProposalDetails details = access.read(actor, reference);
        boolean allowed = switch (ending) {
            case WITHDRAW -> rules.mayWithdraw(actor, details.facts());
            case STOP -> rules.mayStop(actor, details.facts());
        };
        if (!allowed) {
            throw new AccessDeniedException("May not " + ending);
        }
        return details.view();
    }

    private static @Nullable String problem(String reason) {
        if (reason.isEmpty()) {
            return "proposal.ending.reason.missing";
        }
        if (CprNumber.isIn(reason)) {
            return "proposal.ending.reason.cpr";
        }
        return reason.length() > LONGEST_REASON ? "proposal.ending.reason.long" : null;
    }

    private static ModelAndView page(ProposalView proposal, Ending ending, String reason, @Nullable String problem) {
        return new ModelAndView("proposal/end")
                .addObject("proposal", proposal)
                .addObject("ending", ending)
                .addObject("reason", reason)
                .addObject("problem", problem);
    }
}
