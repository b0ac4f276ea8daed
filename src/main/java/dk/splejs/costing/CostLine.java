package dk.splejs.costing;

import dk.splejs.shared.Money;
import java.util.List;
import java.util.function.Function;

/**
 * One line of an estimate.
 *
 * @param likely what is shared among those who take part
 */
public record CostLine(String label, CostKind kind, Money low, Money likely, Money high) {

    /**
     * The sum of one column over the lines of one kind: {@code sum(lines, ONE_OFF, CostLine::high)}. Their VAT is part of
     * it; of the kinds of VAT it is the VAT alone.
     */
    public static Money sum(List<CostLine> lines, CostKind kind, Function<CostLine, Money> column) {
        return Money.sum(lines.stream()
                .filter(line -> kind.includes(line.kind()))
                .map(column)
                .toList());
    }

    boolean isInOrder() {
        return !low.isNegative() && !low.isAbove(likely) && !likely.isAbove(high);
    }
}
