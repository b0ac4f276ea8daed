package dk.splejs.benefit;

import dk.splejs.proposal.Volume;
import dk.splejs.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Business cases for tests, with the settings that the application is delivered with. */
final class Cases {

    static final BenefitSettings SETTINGS = new BenefitSettings(
            2026, kroner("350"), BigDecimal.valueOf(1924), List.of(50, 80, 100), new BigDecimal("3.5"), 5);

    private Cases() {}

    static Volume volume(@Nullable Integer runs, @Nullable BigDecimal minutes, @Nullable Integer automatablePercent) {
        return new Volume(runs, minutes, automatablePercent);
    }

    /** A cost that is known for certain. */
    static CostPoints certain(Money oneOff, Money yearly) {
        return new CostPoints(new ThreePoint(oneOff, oneOff, oneOff), new ThreePoint(yearly, yearly, yearly));
    }

    static BusinessCase of(Volume volume, @Nullable CostPoints cost) {
        return BusinessCase.of(SETTINGS, Workload.of(List.of(volume)), cost);
    }

    static Money kroner(String amount) {
        return Money.ofKroner(new BigDecimal(amount));
    }
}
