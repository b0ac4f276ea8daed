package dk.splejs.review.web;

import dk.splejs.proposal.ProposalAccess;
import dk.splejs.proposal.ProposalView;
import dk.splejs.review.ReviewSteering;
import dk.splejs.review.Reviews;
import dk.splejs.security.Actor;
import dk.splejs.security.CurrentActor;
import dk.splejs.shared.CprNumber;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where a coordinator follows a review round, ends it or decides against the decision table. */
@Controller
@RequestMapping("/forslag/{reference}/vurderingsrunde")
class RoundPage {

    private static final String VIEW = "review/round";

    private final CurrentActor currentActor;
    private final ProposalAccess proposals;
    private final ReviewSteering steering;
    private final Reviews reviews;

    RoundPage(CurrentActor currentActor, ProposalAccess proposals, ReviewSteering steering, Reviews reviews) {
        this.currentActor = currentActor;
        this.proposals = proposals;
        this.steering = steering;
        this.reviews = reviews;
    }

    @GetMapping
    String round(@PathVariable String reference, Model model) {
        show(reference, model);
        model.addAttribute("form", RoundForm.EMPTY);
        return VIEW;
    }

    @PostMapping
    Object steer(
            @PathVariable String reference,
            @Valid @ModelAttribute("form") RoundForm form,
            BindingResult problems,
            Model model) {
        if (CprNumber.isIn(form.reason())) {
            problems.rejectValue("reason", "review.round.reason.cpr");
        }
        if (problems.hasErrors()) {
            show(reference, model);
            return new ModelAndView(VIEW, model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        Actor actor = currentActor.require();
        ProposalView proposal = proposals.read(actor, reference).view();
        steering.steer(proposal.id(), actor, form.decision());
        return "redirect:/forslag/" + reference;
    }

    private void show(String reference, Model model) {
        Actor actor = currentActor.require();
        ProposalView proposal = proposals.read(actor, reference).view();
        model.addAttribute("proposal", proposal);
        model.addAttribute("round", steering.steerable(proposal.id(), actor));
        model.addAttribute("need", reviews.need(proposal.id()));
        model.addAttribute("waitingFor", reviews.openCodes(proposal.id()).size());
    }
}
