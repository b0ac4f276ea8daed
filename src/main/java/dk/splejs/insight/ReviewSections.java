package dk.splejs.insight;

import dk.splejs.proposal.ProposalId;
import dk.splejs.review.ReviewOverview;
import dk.splejs.review.ReviewView;
import dk.splejs.review.Reviews;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The reviews of a proposal for its page. */
@Component
class ReviewSections {

    private final Reviews reviews;
    private final NameOrder names;

    ReviewSections(Reviews reviews, NameOrder names) {
        this.reviews = reviews;
        this.names = names;
    }

    /** Nothing before the round begins. */
    Optional<ReviewSection> of(ProposalId proposal, CaseReader reader) {
        ReviewOverview overview = reviews.of(proposal, reader.facts(), reader.actor());
        return Optional.ofNullable(overview.round())
                .map(round -> new ReviewSection(
                        round,
                        overview.invited(),
                        overview.answered(),
                        overview.need(),
                        names.lines(overview.reviews(), ReviewView::organisation, ReviewLine::new)));
    }
}
