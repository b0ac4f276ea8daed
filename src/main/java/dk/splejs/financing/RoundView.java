package dk.splejs.financing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One round with everyone's share and answer.
 *
 * @param ceilings which ones the shares respect
 * @param closedAt nothing while answers are taken
 * @param shares by organisation code
 */
public record RoundView(
        FinancingOutcome outcome,
        RoundRule rule,
        Ceilings ceilings,
        Instant computedAt,
        @Nullable Instant closedAt,
        List<ShareView> shares) {

    public RoundView {
        shares = List.copyOf(shares);
    }

    /** How much of the reference group's weight takes part; nothing where the count alone matters. */
    public @Nullable QuorumReach quorumReach() {
        return QuorumReach.of(
                rule.quorumShare(),
                rule.quorumReferenceWeight(),
                shares.stream().map(share -> share.figures().quorumWeight()));
    }
}
