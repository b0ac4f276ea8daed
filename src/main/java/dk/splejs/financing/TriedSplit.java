package dk.splejs.financing;

import dk.splejs.shared.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an estimate would lead to if it were completed as it stands: the offer of the first round.
 *
 * @param shares the largest first
 * @param gap what the amounts named as highest leave uncovered
 * @param quorum how many must take part
 * @param reach how much of the reference group would take part; nothing where the count alone matters
 * @param quorumMet whether enough would
 */
public record TriedSplit(
        Money oneOff,
        Money yearly,
        List<TriedShare> shares,
        Money gap,
        int quorum,
        @Nullable QuorumReach reach,
        boolean quorumMet) {

    private static final long PERCENT = 100;

    public TriedSplit {
        shares = List.copyOf(shares);
    }

    /** Whether there are enough of them, whatever they weigh. */
    public boolean enough() {
        return shares.size() >= quorum;
    }

    public long capped() {
        return shares.stream().filter(TriedShare::capped).count();
    }

    /** The length of a share's bar in whole percent of the longest. */
    public long percentOfLargest(TriedShare share) {
        long largest = shares.isEmpty() ? 0 : shares.get(0).oneOff().ore();
        return largest == 0 ? 0 : Math.multiplyExact(share.oneOff().ore(), PERCENT) / largest;
    }
}
