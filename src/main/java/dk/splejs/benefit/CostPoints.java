package dk.splejs.benefit;

import dk.splejs.costing.CostKind;
import dk.splejs.costing.CostLine;
import dk.splejs.costing.EstimateView;
import dk.splejs.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a solution costs, for everyone or for one of them.
 *
 * @param oneOff paid when it begins
 * @param yearly paid in each year of use
 */
public record CostPoints(ThreePoint oneOff, ThreePoint yearly) {

    /** The whole cost, kind by kind: low with low, likely with likely, high with high. */
    public static CostPoints of(EstimateView estimate) {
        return new CostPoints(points(estimate, CostKind.ONE_OFF), points(estimate, CostKind.YEARLY));
    }

    /**
     * One organisation's part of this whole. Its share is of the likely cost, so low and high follow in proportion; a
     * kind that likely costs nothing follows the other kind's proportion.
     *
     * @param ceiling the most it pays once, nothing when it named no amount
     */
    public CostPoints share(Money ownOneOff, Money ownYearly, @Nullable Money ceiling) {
        CostPoints part = new CostPoints(
                oneOff.likely().isZero() ? part(oneOff, ownYearly, yearly) : part(oneOff, ownOneOff, oneOff),
                yearly.likely().isZero() ? part(yearly, ownOneOff, oneOff) : part(yearly, ownYearly, yearly));
        return ceiling == null ? part : new CostPoints(part.oneOff.atMost(ceiling), part.yearly);
    }

    private static ThreePoint part(ThreePoint amount, Money own, ThreePoint whole) {
        return whole.likely().isZero() ? amount : amount.times(own, whole.likely());
    }

    private static ThreePoint points(EstimateView estimate, CostKind kind) {
        return new ThreePoint(
                estimate.sum(kind, CostLine::low),
                estimate.sum(kind, CostLine::likely),
                estimate.sum(kind, CostLine::high));
    }
}
