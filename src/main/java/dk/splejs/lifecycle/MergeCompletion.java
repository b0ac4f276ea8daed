package dk.splejs.lifecycle;

import dk.splejs.proposal.MergeView;
import dk.splejs.proposal.Merges;
import dk.splejs.proposal.ProposalId;
import dk.splejs.proposal.Proposals;
import dk.splejs.review.CarriedReviews;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A merge with all that follows. */
@Component
class MergeCompletion {

    private final Merges merges;
    private final Proposals proposals;
    private final CarriedReviews reviews;
    private final Clock clock;

    MergeCompletion(Merges merges, Proposals proposals, CarriedReviews reviews, Clock clock) {
        this.merges = merges;
        this.proposals = proposals;
        this.reviews = reviews;
        this.clock = clock;
    }

    /** Says which proposal took it in. */
    @Transactional
    public ProposalId carryOut(ProposalId proposal) {
        MergeView merge = merges.latest(proposal).orElseThrow();
        merges.carryOut(proposal);
        reviews.carry(
                proposals.require(proposal), proposals.require(merge.target()), merge.answeredBy(), clock.instant());
        return merge.target();
    }
}
