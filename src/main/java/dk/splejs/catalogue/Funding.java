package dk.splejs.catalogue;

import dk.splejs.shared.Money;
import java.util.Comparator;
import java.util.List;

/**
 * What an entry cost, and who paid. The shares sum to the cost.
 *
 * @param oneOff the cost once
 * @param yearly the cost a year
 */
public record Funding(Money oneOff, Money yearly, List<Financier> financiers) {

    public Funding {
        financiers = financiers.stream()
                .sorted(Comparator.comparing(Financier::organisation))
                .toList();
        requireSum(oneOff, financiers.stream().map(Financier::oneOff).toList());
        requireSum(yearly, financiers.stream().map(Financier::yearly).toList());
    }

    private static void requireSum(Money cost, List<Money> shares) {
        if (!Money.sum(shares).equals(cost)) {
            throw new IllegalArgumentException("The shares do not sum to the cost of " + cost);
        }
    }
}
