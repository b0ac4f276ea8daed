package dk.splejs.insight;

import dk.splejs.approval.ApprovalView;
import dk.splejs.approval.Approvals;
import dk.splejs.proposal.AttachmentView;
import dk.splejs.proposal.Attachments;
import dk.splejs.proposal.Phase;
import dk.splejs.proposal.ProposalView;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The parts of a proposal's page that each feature fills; what can't be there yet is not asked for. */
@Component
class CaseSections {

    private final Attachments attachments;
    private final ReviewSections reviews;
    private final CostSections costs;
    private final Approvals approvals;

    CaseSections(Attachments attachments, ReviewSections reviews, CostSections costs, Approvals approvals) {
        this.attachments = attachments;
        this.reviews = reviews;
        this.costs = costs;
        this.approvals = approvals;
    }

    List<AttachmentView> attachments(ProposalView proposal) {
        return attachments.of(proposal.id());
    }

    Optional<ReviewSection> reviews(ProposalView proposal, CaseReader reader) {
        return proposal.screened() ? reviews.of(proposal.id(), reader) : Optional.empty();
    }

    Optional<CostSection> costs(ProposalView proposal, CaseReader reader) {
        return isReviewed(proposal) ? costs.of(proposal.id(), reader) : Optional.empty();
    }

    List<ApprovalView> approvals(ProposalView proposal) {
        return isReviewed(proposal) ? approvals.of(proposal.id()) : List.of();
    }

    private static boolean isReviewed(ProposalView proposal) {
        return proposal.screened() && proposal.phase() != Phase.REVIEW;
    }
}
