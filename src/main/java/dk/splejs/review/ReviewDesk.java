package dk.splejs.review;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.Journal;
import dk.splejs.proposal.ProposalId;
import dk.splejs.security.Actor;
import dk.splejs.security.ProposalFacts;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Takes the answers and shows them. Each answer changes one row of its own, so that no two organisations ever wait for or fail each other. */
@Component
class ReviewDesk {

    private final ReviewRepository reviews;
    private final ReviewAccess access;
    private final Journal journal;
    private final Clock clock;

    ReviewDesk(ReviewRepository reviews, ReviewAccess access, Journal journal, Clock clock) {
        this.reviews = reviews;
        this.access = access;
        this.journal = journal;
        this.clock = clock;
    }

    void take(ProposalId proposal, OrganisationCode organisation, Actor actor, ReviewAnswer answer) {
        access.requireAnswer(actor, proposal, organisation);
        lock(proposal, organisation).answer(actor.id(), answer, clock.instant());
        journal.record(proposal, actor, organisation, "review.answered", null);
    }

    /** Waits for a colleague who answers at this moment, and then sees their answer. */
    private Review lock(ProposalId proposal, OrganisationCode organisation) {
        try {
            return reviews.lock(proposal.value(), organisation.value())
                    .orElseThrow(() -> new NotInvited(proposal, organisation));
        } catch (PessimisticLockingFailureException e) {
            throw new AlreadyAnswered(proposal, organisation, e);
        }
    }

    ReviewReader reader(@Nullable Actor actor, ProposalFacts facts, boolean roundOpen) {
        return access.reader(actor, facts, roundOpen);
    }

    ReviewReader reader(@Nullable Actor actor, ProposalId proposal, boolean roundOpen) {
        return access.reader(actor, proposal, roundOpen);
    }
}
