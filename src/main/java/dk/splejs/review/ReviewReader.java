package dk.splejs.review;

import dk.splejs.security.AccessRules;
import dk.splejs.security.Actor;
import dk.splejs.security.ProposalFacts;
import org.jspecify.annotations.Nullable;

/** Somebody who looks at the reviews of one proposal, or nobody known. */
record ReviewReader(AccessRules rules, @Nullable Actor actor, ProposalFacts facts, boolean roundOpen) {

    boolean maySeeAll() {
        return rules.mayReadReviews(actor, facts, roundOpen);
    }

    boolean maySee(ReviewView review) {
        return rules.mayReadReviewOf(review.organisation(), actor, facts, roundOpen);
    }

    ReviewView seen(ReviewView review) {
        return rules.mayReadCeilingOf(review.organisation(), actor, facts) ? review : review.withoutCeiling();
    }
}
