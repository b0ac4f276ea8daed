package dk.splejs.costing;

import dk.splejs.shared.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One among whom a cost is split.
 *
 * @param weight only its proportion to the others' weights matters
 * @param ceiling the most it pays, or nothing when there is no limit
 */
public record Payer(
        ParticipantCode code, BigDecimal weight, @Nullable Money ceiling) {

    public Payer {
        if (weight.signum() < 0) {
            throw new CannotSplit.NegativeWeight(code);
        }
        if (ceiling != null && ceiling.isNegative()) {
            throw new CannotSplit.NegativeAmount("the ceiling of " + code);
        }
    }

    /** The participants with the weights that the key gives each of them within this group. */
    public static List<Payer> weighed(DistributionKey key, List<Participant> group) {
        List<BigDecimal> weights = key.weights(group);
        List<Payer> payers = new ArrayList<>(group.size());
        for (int i = 0; i < group.size(); i++) {
            payers.add(
                    new Payer(group.get(i).code(), weights.get(i), group.get(i).ceiling()));
        }
        return payers;
    }

    public Payer withCeiling(@Nullable Money most) {
        return new Payer(code, weight, most);
    }
}
