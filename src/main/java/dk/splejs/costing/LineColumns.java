package dk.splejs.costing;

import dk.splejs.shared.Money;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A cost line as it is stored. */
@Embeddable
record LineColumns(
        String label, @Enumerated(EnumType.STRING) CostKind kind, long lowOre, long likelyOre, long highOre) {

    static LineColumns of(CostLine line) {
        return new LineColumns(
                line.label(),
                line.kind(),
                line.low().ore(),
                line.likely().ore(),
                line.high().ore());
    }

    CostLine line() {
        return new CostLine(label, kind, Money.ofOre(lowOre), Money.ofOre(likelyOre), Money.ofOre(highOre));
    }
}
