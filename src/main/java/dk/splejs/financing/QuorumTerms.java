package dk.splejs.financing;

import dk.splejs.costing.Quorum;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How many must take part, and how much of a reference group's weight.
 *
 * @param percent nothing where the count alone matters
 * @param referenceWeight what the whole group weighs; there with a percentage
 */
record QuorumTerms(
        int atLeast, @Nullable Integer percent, @Nullable BigDecimal referenceWeight) {

    static QuorumTerms atLeast(int participants) {
        return new QuorumTerms(participants, null, null);
    }

    /** The quorum for those who have these positions, of whom some may leave. */
    Quorum among(Collection<Position> positions) {
        Quorum count = new Quorum.Participants(atLeast);
        return percent == null || referenceWeight == null
                ? count
                : new Quorum.All(List.of(count, share(percent, referenceWeight, positions)));
    }

    private static Quorum share(int percent, BigDecimal referenceWeight, Collection<Position> positions) {
        return new Quorum.KeyShares(
                BigDecimal.valueOf(percent),
                positions.stream()
                        .collect(Collectors.toMap(position -> position.figures().code(), Position::weightInReference)),
                referenceWeight);
    }
}
