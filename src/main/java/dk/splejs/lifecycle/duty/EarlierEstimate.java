package dk.splejs.lifecycle.duty;

import dk.splejs.costing.CostLine;
import dk.splejs.costing.EstimateView;
import dk.splejs.costing.Estimates;
import dk.splejs.costing.InKindLine;
import dk.splejs.costing.JoiningTerms;
import dk.splejs.costing.Placements;
import dk.splejs.costing.QuorumShare;
import dk.splejs.financing.FinancingOutcome;
import dk.splejs.lifecycle.Setback;
import dk.splejs.lifecycle.Setbacks;
import dk.splejs.proposal.ProposalId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The estimate before this one: its lines to start from, and why it did not do. */
@Component
class EarlierEstimate {

    private final Estimates estimates;
    private final Setbacks setbacks;
    private final Words words;

    EarlierEstimate(Estimates estimates, Setbacks setbacks, Words words) {
        this.estimates = estimates;
        this.setbacks = setbacks;
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
        values.put(
                "inKind", estimate.inKind().stream().map(EarlierEstimate::row).toList());
        values.put("distributionKey", estimate.distributionKey());
        if (estimate.hasTwoKeys()) {
            values.put("yearlyKey", estimate.yearlyKey());
        }
        values.put("quorum", estimate.quorum());
        if (estimate.pledgeDays() != null) {
            values.put("pledgeDays", estimate.pledgeDays());
        }
        fill(values, estimate.joiningTerms());
        fill(values, estimate.placements(), estimate.quorumShare());
    }

    private static void fill(Map<String, Object> values, Placements placements, @Nullable QuorumShare share) {
        values.put(
                "sizeClasses",
                placements.classes().entrySet().stream()
                        .map(entry -> Map.of(
                                "organisation", entry.getKey().value(), "sizeClass", String.valueOf(entry.getValue())))
                        .toList());
        if (share != null) {
            values.put("quorumPercent", share.percent());
            values.put("quorumReference", share.reference().formValue());
        }
    }

    private static void fill(Map<String, Object> values, JoiningTerms terms) {
        values.put("writeOffYears", terms.writeOffYears());
        values.put("buyInCredit", terms.creditedTo().formValue());
        values.put("exitRule", terms.exitRule().formValue());
        values.put("noticeMonths", terms.noticeMonths());
    }

    private static Map<String, Object> row(CostLine line) {
        return Map.of(
                "label", line.label(),
                "kind", line.kind().formValue(),
                "low", line.low().kroner(),
                "likely", line.likely().kroner(),
                "high", line.high().kroner());
    }

    private static Map<String, Object> row(InKindLine line) {
        return Map.of("label", line.label(), "kind", line.kind().formValue(), "hours", line.hours());
    }

    /** Why the proposal is priced again; empty for a first estimate. */
    String whyBack(ProposalId proposal) {
        return setbacks.of(proposal).map(this::inWords).orElse("");
    }

    private String inWords(Setback setback) {
        return setback instanceof Setback.SentBack sentBack
                ? words.of("lifecycle.fact.returned", sentBack.reason())
                : missing(((Setback.NotFinanced) setback).outcome());
    }

    private String missing(FinancingOutcome outcome) {
        return words.of("lifecycle.fact.notFinanced." + outcome.reason(), words.money(outcome.gap()));
    }
}
