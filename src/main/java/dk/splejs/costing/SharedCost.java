package dk.splejs.costing;

import dk.splejs.shared.Money;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A cost shared by those who are there: who stays, what each pays, and whether that carries it. Nobody left, or nobody
 * left who weighs anything, is an outcome here and not an error.
 *
 * @param group those who stay, ordered by code
 * @param dropped those whose condition failed, ordered by code
 * @param split nothing when nobody is left who could pay
 * @param gap what is not covered
 */
public record SharedCost(
        List<Participant> group,
        List<ParticipantCode> dropped,
        Optional<CostSplit> split,
        Money gap,
        boolean quorumMet) {

    public SharedCost {
        group = List.copyOf(group);
        dropped = List.copyOf(dropped);
    }

    /**
     * Drops those whose condition fails, weighs the others by the key and splits the cost among them.
     *
     * @throws CannotSplit when an amount is negative, a code doubled or a figure missing
     */
    public static SharedCost of(Money total, DistributionKey key, Collection<Participant> participants, Quorum quorum) {
        List<Participant> all = participants.stream()
                .sorted(Comparator.comparing(Participant::code))
                .toList();
        List<Participant> group = StableGroup.largestOf(all);
        Optional<CostSplit> split = split(total, Payer.weighed(key, group));
        Set<ParticipantCode> staying = group.stream().map(Participant::code).collect(Collectors.toUnmodifiableSet());
        return new SharedCost(
                group,
                all.stream()
                        .map(Participant::code)
                        .filter(code -> !staying.contains(code))
                        .toList(),
                split,
                split.map(CostSplit::gap).orElse(total),
                quorum.isMetBy(staying));
    }

    /** Whether the quorum is met and nothing is left uncovered. */
    public boolean isCarried() {
        return quorumMet && gap.isZero();
    }

    private static Optional<CostSplit> split(Money total, List<Payer> payers) {
        boolean someoneWeighs = payers.stream().anyMatch(payer -> payer.weight().signum() > 0);
        return someoneWeighs ? Optional.of(CostSplit.of(total, payers)) : Optional.empty();
    }
}
