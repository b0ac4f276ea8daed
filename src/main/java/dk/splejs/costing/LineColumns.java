package dk.splejs.costing;

import dk.splejs.shared.Money;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A line as it is stored, in kroner or in hours.
 *
 * @param hours nothing for a line in kroner; a line in hours costs nothing
 */
@Embeddable
record LineColumns(
        String label,
        @Enumerated(EnumType.STRING) CostKind kind,
        long lowOre,
        long likelyOre,
        long highOre,
        @Nullable BigDecimal hours) {

    static LineColumns of(CostLine line) {
        return new LineColumns(
                line.label(),
                line.kind(),
                line.low().ore(),
                line.likely().ore(),
                line.high().ore(),
                null);
    }

    static LineColumns of(InKindLine line) {
        return new LineColumns(line.label(), line.kind(), 0, 0, 0, line.hours());
    }

    boolean isInKind() {
        return hours != null;
    }

    CostLine line() {
        return new CostLine(label, kind, Money.ofOre(lowOre), Money.ofOre(likelyOre), Money.ofOre(highOre));
    }

    InKindLine inKind() {
        if (hours == null) {
            throw new IllegalStateException("A line in kroner has no hours");
        }
        return new InKindLine(label, kind, hours);
    }
}
