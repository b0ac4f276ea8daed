package dk.splejs.costing.web;

import dk.splejs.costing.CostSplit;
import dk.splejs.costing.Share;
import dk.splejs.costing.SharedCost;
import dk.splejs.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;

/**
 * An answer as the page shows it.
 *
 * @param lines empty when nobody is left who could pay
 * @param paid the sum of the shares
 */
record Result(String key, Money total, SharedCost cost, List<Line> lines, Money paid) {

    static Result of(Calculator.Answer answer) {
        SharedCost cost = answer.cost();
        Money total = answer.question().total();
        List<Share> shares = cost.split().map(CostSplit::shares).orElse(List.of());
        Money largest = shares.isEmpty()
                ? Money.ZERO
                : Collections.max(shares.stream().map(Share::amount).toList());
        return new Result(
                answer.question().key().name(),
                total,
                cost,
                shares.stream().map(share -> Line.of(share, total, largest)).toList(),
                total.minus(cost.gap()));
    }

    /**
     * One who pays.
     *
     * @param quota before rounding, in kroner
     * @param percent of the total
     * @param bar its length in percent of the longest
     */
    record Line(String code, Money share, BigDecimal quota, BigDecimal percent, BigDecimal bar, boolean capped) {

        private static final int KRONER_DECIMALS = 6;

        private static Line of(Share share, Money total, Money largest) {
            return new Line(
                    share.code().value(),
                    share.amount(),
                    share.quota().hundredth().toDecimal(KRONER_DECIMALS),
                    percent(share.amount(), total),
                    percent(share.amount(), largest),
                    share.capped());
        }

        private static BigDecimal percent(Money part, Money whole) {
            return whole.isZero()
                    ? BigDecimal.ZERO
                    : part.kroner().movePointRight(2).divide(whole.kroner(), 2, RoundingMode.HALF_EVEN);
        }
    }
}
