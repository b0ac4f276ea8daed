package dk.splejs.insight;

import dk.splejs.approval.ApprovalView;
import dk.splejs.approval.Approvals;
import dk.splejs.proposal.Phase;
import dk.splejs.proposal.ProposalView;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The parts of a proposal's page that the features after the screening fill; what can't be there yet is not asked for. */
@Component
class CaseSections {

    private final ReviewSections reviews;
    private final CostSections costs;
    private final BenefitSections benefits;
    private final Approvals approvals;

    CaseSections(ReviewSections reviews, CostSections costs, BenefitSections benefits, Approvals approvals) {
        this.reviews = reviews;
        this.costs = costs;
        this.benefits = benefits;
        this.approvals = approvals;
    }

    Optional<ReviewSection> reviews(ProposalView proposal, CaseReader reader) {
        return proposal.screened() ? reviews.of(proposal.id(), reader) : Optional.empty();
    }

    Optional<CostSection> costs(ProposalView proposal, CaseReader reader) {
        return isReviewed(proposal) ? costs.of(proposal.id(), reader) : Optional.empty();
    }

    BenefitSection benefit(
            ProposalView proposal, CaseReader reader, @Nullable ReviewSection reviewed, @Nullable CostSection priced) {
        return benefits.of(proposal, reader, reviewed, priced);
    }

    List<ApprovalView> approvals(ProposalView proposal) {
        return isReviewed(proposal) ? approvals.of(proposal.id()) : List.of();
    }

    private static boolean isReviewed(ProposalView proposal) {
        return proposal.screened() && proposal.phase() != Phase.REVIEW;
    }
}
