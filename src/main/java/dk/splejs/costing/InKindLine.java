package dk.splejs.costing;

import java.math.BigDecimal;
import java.util.List;

/**
 * Work that the participants do themselves. It is never turned into kroner and never shared.
 *
 * @param kind {@code ONE_OFF} or {@code YEARLY}
 * @param hours from 0, with at most two decimals
 */
public record InKindLine(String label, CostKind kind, BigDecimal hours) {

    public InKindLine {
        if (kind.isVat() || hours.signum() < 0) {
            throw new IllegalArgumentException("Own hours are not VAT and not negative");
        }
    }

    /** The hours of one kind together. */
    public static BigDecimal sum(List<InKindLine> lines, CostKind kind) {
        return lines.stream()
                .filter(line -> line.kind() == kind)
                .map(InKindLine::hours)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
