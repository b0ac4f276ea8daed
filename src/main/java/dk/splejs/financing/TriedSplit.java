package dk.splejs.financing;

import dk.splejs.shared.Money;
import java.util.List;

/**
 * What an estimate would lead to if it were completed as it stands: the offer of the first round.
 *
 * @param shares the largest first
 * @param gap what the amounts named as highest leave uncovered
 * @param quorum how many must take part
 * @param quorumMet whether so many would
 */
public record TriedSplit(
        Money oneOff, Money yearly, List<TriedShare> shares, Money gap, int quorum, boolean quorumMet) {

    private static final long PERCENT = 100;

    public TriedSplit {
        shares = List.copyOf(shares);
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
