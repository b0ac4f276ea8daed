package dk.splejs.lifecycle.duty;

import dk.splejs.approval.ApprovalStatus;
import dk.splejs.approval.ApprovalView;
import dk.splejs.approval.Approvals;
import dk.splejs.costing.CostLine;
import dk.splejs.costing.EstimateView;
import dk.splejs.costing.Estimates;
import dk.splejs.financing.Financing;
import dk.splejs.financing.FinancingOutcome;
import dk.splejs.financing.RoundResult;
import dk.splejs.proposal.ProposalId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The estimate before this one: its lines to start from, and why it did not do. */
@Component
class EarlierEstimate {

    private final Estimates estimates;
    private final Financing financing;
    private final Approvals approvals;
    private final Words words;

    EarlierEstimate(Estimates estimates, Financing financing, Approvals approvals, Words words) {
        this.estimates = estimates;
        this.financing = financing;
        this.approvals = approvals;
        this.words = words;
    }

    /** Values for the form's fields; none for a first estimate. */
    Map<String, Object> values(ProposalId proposal) {
        Map<String, Object> values = new LinkedHashMap<>();
        estimates.latest(proposal).ifPresent(estimate -> fill(values, estimate));
        return values;
    }

    private static void fill(Map<String, Object> values, EstimateView estimate) {
        values.put("lines", estimate.lines().stream().map(EarlierEstimate::row).toList());
        values.put("distributionKey", estimate.distributionKey());
        values.put("quorum", estimate.quorum());
        if (estimate.pledgeDays() != null) {
            values.put("pledgeDays", estimate.pledgeDays());
        }
    }

    private static Map<String, Object> row(CostLine line) {
        return Map.of(
                "label", line.label(),
                "kind", line.kind().formValue(),
                "low", line.low().kroner(),
                "likely", line.likely().kroner(),
                "high", line.high().kroner());
    }

    /** Why the proposal is priced again; empty for a first estimate. */
    String whyBack(ProposalId proposal) {
        return approvals
                .latest(proposal)
                .filter(approval -> approval.status() == ApprovalStatus.RETURNED)
                .map(ApprovalView::reason)
                .map(reason -> words.of("lifecycle.fact.returned", reason))
                .or(() -> financing
                        .outcome(proposal)
                        .filter(outcome -> outcome.result() == RoundResult.NOT_FINANCED)
                        .map(this::missing))
                .orElse("");
    }

    private String missing(FinancingOutcome outcome) {
        return words.of("lifecycle.fact.notFinanced." + outcome.reason(), words.money(outcome.gap()));
    }
}
