package dk.splejs.benefit;

import dk.splejs.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** What comes of the same gain at a low, a likely and a high cost. */
public record Outcome(NetFlow atLowCost, NetFlow atLikelyCost, NetFlow atHighCost) {

    static Outcome of(List<Money> gains, CostPoints cost) {
        return new Outcome(
                flow(gains, cost, ThreePoint::low),
                flow(gains, cost, ThreePoint::likely),
                flow(gains, cost, ThreePoint::high));
    }

    /** All years together less the one-off cost. */
    public ThreePoint total() {
        return points(NetFlow::total);
    }

    /** The same discounted at this many percent a year. */
    public ThreePoint presentValue(BigDecimal percent) {
        return points(flow -> flow.presentValue(percent));
    }

    /** The lowest result is the one at the highest cost. */
    private ThreePoint points(Function<NetFlow, Money> result) {
        return new ThreePoint(result.apply(atHighCost), result.apply(atLikelyCost), result.apply(atLowCost));
    }

    private static NetFlow flow(List<Money> gains, CostPoints cost, Function<ThreePoint, Money> point) {
        Money yearly = point.apply(cost.yearly());
        return new NetFlow(
                point.apply(cost.oneOff()),
                gains.stream().map(gain -> gain.minus(yearly)).toList());
    }
}
