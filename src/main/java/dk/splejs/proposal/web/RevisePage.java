package dk.splejs.proposal.web;

import dk.splejs.proposal.ProposalAccess;
import dk.splejs.proposal.ProposalId;
import dk.splejs.proposal.ProposalLifecycle;
import dk.splejs.proposal.Proposals;
import dk.splejs.security.CurrentActor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Leads to the task in which the owner revises a proposal that the screening sent back. */
@Controller
class RevisePage {

    private final Proposals proposals;
    private final ProposalAccess access;
    private final ProposalLifecycle lifecycle;
    private final CurrentActor currentActor;

    RevisePage(Proposals proposals, ProposalAccess access, ProposalLifecycle lifecycle, CurrentActor currentActor) {
        this.proposals = proposals;
        this.access = access;
        this.lifecycle = lifecycle;
        this.currentActor = currentActor;
    }

    @GetMapping("/forslag/{reference}/revider")
    String revise(@PathVariable String reference) {
        ProposalId id = access.read(currentActor.require(), reference).view().id();
        proposals.open(currentActor.require(), id);
        return lifecycle
                .openRevision(id)
                .map(task -> "redirect:/opgaver/" + task)
                .orElse("redirect:/forslag/" + reference);
    }
}
