package dk.splejs.costing.web;

import dk.splejs.shared.Money;
import java.math.BigDecimal;

/** Amounts as outsiders write them: kroner as text with a decimal point, so that no program's floating point touches them. */
final class Amounts {

    static final Money MOST = Money.ofOre(1_000_000_000_000_000L);

    private static final int DECIMALS = 2;

    private Amounts() {}

    /**
     * Reads {@code "998500.00"}; what cannot be taken is noted and read as nothing.
     *
     * @param path where the amount stands
     */
    static Money read(String path, Object value, Faults faults) {
        if (!(value instanceof String text)) {
            return refused(Fault.of(path, "amount.text"), faults);
        }
        if (!Bounds.NUMBER.matcher(text).matches()) {
            return refused(Fault.of(path, "amount"), faults);
        }
        BigDecimal kroner = new BigDecimal(text);
        if (kroner.signum() < 0) {
            return refused(Fault.of(path, "amount.negative"), faults);
        }
        if (kroner.scale() > DECIMALS) {
            return refused(Fault.of(path, "amount.decimals"), faults);
        }
        return kroner.compareTo(MOST.kroner()) > 0
                ? refused(Fault.of(path, "amount.tooLarge"), faults)
                : Money.ofKroner(kroner);
    }

    private static Money refused(Fault fault, Faults faults) {
        faults.add(fault);
        return Money.ZERO;
    }
}
