package dk.splejs.review;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.ProposalView;
import dk.splejs.security.UserId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation answered to a proposal that becomes part of another one.
 *
 * @param by who answered, where that is known
 */
record CarriedAnswer(
        OrganisationCode organisation,
        ReviewAnswer answer,
        @Nullable UserId by,
        Instant at) {

    /** Nothing where the organisation has not answered. Its remarks are about the other proposal and stay with that. */
    static Optional<CarriedAnswer> of(ReviewView review) {
        ReviewAnswer given = review.answer();
        Instant at = review.answeredAt();
        return given == null || at == null
                ? Optional.empty()
                : Optional.of(
                        new CarriedAnswer(review.organisation(), given.withoutComment(), review.answeredBy(), at));
    }

    /** Whoever proposes something has the need; whether they would pay they have not said. */
    static CarriedAnswer ofOwner(ProposalView proposal, @Nullable UserId by, Instant at) {
        ReviewAnswer need = new ReviewAnswer(
                Need.SAME, new Criteria(null, null, null), proposal.content().volume(), false, null, null, false);
        return new CarriedAnswer(proposal.owner(), need, by, at);
    }
}
