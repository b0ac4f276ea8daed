package dk.splejs.lifecycle.duty;

import dk.splejs.approval.ApprovalView;
import dk.splejs.approval.Approvals;
import dk.splejs.costing.EstimateView;
import dk.splejs.costing.Estimates;
import dk.splejs.financing.Financing;
import dk.splejs.financing.ShareStatus;
import dk.splejs.financing.ShareView;
import dk.splejs.proposal.GovernanceLevel;
import dk.splejs.proposal.ProposalId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The cost and its cover, for those who approve. */
@Component
class MoneyFacts {

    private final Estimates estimates;
    private final Financing financing;
    private final Approvals approvals;
    private final Words words;

    MoneyFacts(Estimates estimates, Financing financing, Approvals approvals, Words words) {
        this.estimates = estimates;
        this.financing = financing;
        this.approvals = approvals;
        this.words = words;
    }

    Map<String, Object> of(ProposalId proposal, @Nullable GovernanceLevel level) {
        EstimateView estimate = estimates.require(proposal);
        ApprovalView request = approvals.latest(proposal).orElseThrow();
        List<ShareView> paying = financing.shares(proposal).stream()
                .filter(share -> !share.status().isOut())
                .toList();
        return Map.of(
                "totalCost", words.money(estimate.oneOff(), estimate.oneOffVat()),
                "yearlyCost", words.money(estimate.yearly(), estimate.yearlyVat()),
                "financierCount", String.valueOf(paying.size()),
                "governanceLevelName", level == null ? "" : words.of(level.messageKey()),
                "procurementNote", words.of("lifecycle.fact.procurement." + request.procurementNote()),
                "decisionBasis", words.of("lifecycle.fact.basis", committed(paying), paying.size(), estimate.quorum()));
    }

    private static long committed(List<ShareView> paying) {
        return paying.stream()
                .filter(share -> share.status() == ShareStatus.COMMITTED)
                .count();
    }
}
