package dk.splejs.proposal;

import dk.splejs.security.Actor;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Beginning and end of a merge, as far as the proposals themselves are concerned. */
@Component
class MergeSteps {

    private final MergeBook book;
    private final ProposalRepository proposals;
    private final Involvement involvement;
    private final ProposalLifecycle lifecycle;

    MergeSteps(MergeBook book, ProposalRepository proposals, Involvement involvement, ProposalLifecycle lifecycle) {
        this.book = book;
        this.proposals = proposals;
        this.involvement = involvement;
        this.lifecycle = lifecycle;
    }

    void ask(Proposal proposal, Actor coordinator, String reference, String reason) {
        book.open(proposal, coordinator, reference, reason);
        book.proposed(proposal, coordinator, reason);
        lifecycle.askToMerge(proposal.id());
    }

    void carryOut(Merge merge) {
        Proposal proposal = proposals.require(merge.proposal());
        book.done(merge, proposal);
        if (!proposal.owner().equals(proposals.require(merge.target()).owner())) {
            involvement.invite(merge.target(), Set.of(proposal.owner()));
        }
    }
}
