package dk.splejs.financing;

import dk.splejs.costing.QuorumShare;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How much of a reference group's weight takes part.
 *
 * @param wanted how much must
 * @param percent how much does, with one decimal, rounded down so that it never looks like more
 */
public record QuorumReach(QuorumShare wanted, BigDecimal percent) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Nothing where the count of participants alone matters.
     *
     * @param referenceWeight what the whole group weighs
     * @param weights of those who take part, within the group
     */
    static @Nullable QuorumReach of(
            @Nullable QuorumShare wanted, @Nullable BigDecimal referenceWeight, Stream<@Nullable BigDecimal> weights) {
        if (wanted == null || referenceWeight == null) {
            return null;
        }
        BigDecimal sum = weights.filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal percent = referenceWeight.signum() == 0
                ? BigDecimal.ZERO
                : sum.multiply(HUNDRED).divide(referenceWeight, 1, RoundingMode.DOWN);
        return new QuorumReach(wanted, percent);
    }
}
