package dk.splejs.review.web;

import dk.splejs.organisation.Organisation;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.organisation.Organisations;
import dk.splejs.proposal.ProposalAccess;
import dk.splejs.proposal.ProposalView;
import dk.splejs.review.ReviewSteering;
import dk.splejs.security.Actor;
import dk.splejs.security.CurrentActor;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** "We have this need too": adds one's own organisation to an open round. */
@Controller
@RequestMapping("/forslag/{reference}/ogsaa-hos-os")
class JoinPage {

    private static final String TASKS = "redirect:/opgaver";

    private final CurrentActor currentActor;
    private final ProposalAccess proposals;
    private final ReviewSteering steering;
    private final Organisations organisations;

    JoinPage(
            CurrentActor currentActor, ProposalAccess proposals, ReviewSteering steering, Organisations organisations) {
        this.currentActor = currentActor;
        this.proposals = proposals;
        this.steering = steering;
        this.organisations = organisations;
    }

    @GetMapping
    String choose(@PathVariable String reference, Model model) {
        Actor actor = currentActor.require();
        ProposalView proposal = proposals.read(actor, reference).view();
        return page(proposal, steering.joinable(actor, proposal.id()), model);
    }

    /** Joins the round; the organisation may be left out by somebody who can speak for one only. */
    @PostMapping
    String join(
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable OrganisationCode organisation,
            Model model) {
        Actor actor = currentActor.require();
        ProposalView proposal = proposals.read(actor, reference).view();
        List<OrganisationCode> possible = steering.joinable(actor, proposal.id());
        if (organisation == null && possible.size() != 1) {
            return page(proposal, possible, model);
        }
        steering.invite(actor, proposal.id(), organisation == null ? possible.get(0) : organisation);
        return TASKS;
    }

    /** Where there is nobody to add, the person's own task, if any, is among their tasks. */
    private String page(ProposalView proposal, List<OrganisationCode> possible, Model model) {
        if (possible.isEmpty()) {
            return TASKS;
        }
        model.addAttribute("proposal", proposal);
        model.addAttribute("organisations", named(possible));
        return "review/join";
    }

    private List<Organisation> named(List<OrganisationCode> codes) {
        return codes.stream().map(organisations::require).toList();
    }
}
