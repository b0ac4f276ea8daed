package dk.splejs.insight;

import dk.splejs.costing.CostLine;
import dk.splejs.costing.EstimateView;
import dk.splejs.financing.FinancingOutcome;
import dk.splejs.shared.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What it costs and who pays what, as one reader may see it.
 *
 * @param total the likely one-off cost
 * @param totalYearly the likely cost each year
 * @param totalVat the part of the one-off cost that is VAT
 * @param totalYearlyVat the part of the yearly cost that is VAT
 * @param estimate the lines and the key; nothing for those who may only see the total
 * @param outcome how far the financing is; nothing before it starts or for those who may not see shares
 * @param shares of the newest round, by the organisation's name
 * @param ceilings the sum of the amounts named as highest, for those who may see sums only
 */
public record CostSection(
        Money total,
        Money totalYearly,
        Money totalVat,
        Money totalYearlyVat,
        @Nullable EstimateView estimate,
        @Nullable FinancingOutcome outcome,
        List<ShareLine> shares,
        @Nullable Money ceilings) {

    /** What is there for those who may only see the totals. */
    static CostSection totals(EstimateView estimate) {
        return new CostSection(
                estimate.oneOff(),
                estimate.yearly(),
                estimate.oneOffVat(),
                estimate.yearlyVat(),
                null,
                null,
                List.of(),
                null);
    }

    public List<CostLine> lines() {
        return estimate == null ? List.of() : estimate.lines();
    }

    public Money sharesOneOff() {
        return Money.sum(shares.stream().map(ShareLine::oneOff).toList());
    }

    public Money sharesYearly() {
        return Money.sum(shares.stream().map(ShareLine::yearly).toList());
    }

    /** The shares of the organisations that the reader belongs to. */
    public List<ShareLine> own() {
        return shares.stream().filter(ShareLine::own).toList();
    }

    /** Whether the reader sees what at least one organisation answered. */
    public boolean showsAnswers() {
        return shares.stream().anyMatch(share -> share.status() != null);
    }
}
