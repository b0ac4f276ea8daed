package dk.splejs.insight;

import dk.splejs.approval.ApprovalView;
import dk.splejs.approval.Approvals;
import dk.splejs.proposal.AttachmentView;
import dk.splejs.proposal.Attachments;
import dk.splejs.proposal.Phase;
import dk.splejs.proposal.ProposalView;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The parts of a proposal's page that each feature fills; what can't be there yet is not asked for. */
@Component
class CaseSections {

    private final Attachments attachments;
    private final ReviewSections reviews;
    private final MoneySections money;
    private final Approvals approvals;

    CaseSections(Attachments attachments, ReviewSections reviews, MoneySections money, Approvals approvals) {
        this.attachments = attachments;
        this.reviews = reviews;
        this.money = money;
        this.approvals = approvals;
    }

    List<AttachmentView> attachments(ProposalView proposal) {
        return attachments.of(proposal.id());
    }

    Optional<ReviewSection> reviews(ProposalView proposal, CaseReader reader) {
        return proposal.screened() ? reviews.of(proposal.id(), reader) : Optional.empty();
    }

    Optional<CostSection> costs(ProposalView proposal, CaseReader reader) {
        return isReviewed(proposal) ? money.costs(proposal, reader) : Optional.empty();
    }

    BenefitSection benefit(
            ProposalView proposal, CaseReader reader, @Nullable ReviewSection reviewed, @Nullable CostSection priced) {
        return money.benefit(proposal, reader, reviewed, priced);
    }

    List<ApprovalView> approvals(ProposalView proposal) {
        return isReviewed(proposal) ? approvals.of(proposal.id()) : List.of();
    }

    private static boolean isReviewed(ProposalView proposal) {
        return proposal.screened() && proposal.phase() != Phase.REVIEW;
    }
}
