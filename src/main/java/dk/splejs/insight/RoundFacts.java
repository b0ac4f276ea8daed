package dk.splejs.insight;

import dk.splejs.costing.KeySetting;
import dk.splejs.financing.Calculation;
import dk.splejs.financing.Ceilings;
import dk.splejs.financing.ExplainedRound;
import dk.splejs.financing.FinancingOutcome;
import dk.splejs.financing.QuorumReach;
import dk.splejs.financing.RoundRule;
import dk.splejs.financing.RoundView;
import dk.splejs.financing.ShareView;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What everyone who may read shares may know of a round, beside the shares.
 *
 * @param key of the one-off cost
 * @param yearlyKey of the cost each year
 * @param participants how many have a share
 * @param reach how much of the quorum's reference group they weigh; nothing where the count alone matters
 * @param withinCeilings whether nobody pays more than the highest amount it has named or agreed to
 * @param explained whether today's rule leads to what is stored
 */
public record RoundFacts(
        FinancingOutcome outcome,
        RoundRule rule,
        Instant computedAt,
        @Nullable Instant closedAt,
        KeyFacts key,
        KeyFacts yearlyKey,
        int participants,
        @Nullable QuorumReach reach,
        boolean withinCeilings,
        boolean explained) {

    static RoundFacts of(ExplainedRound explained) {
        RoundView round = explained.round();
        Calculation calculation = explained.calculation();
        return new RoundFacts(
                round.outcome(),
                round.rule(),
                round.computedAt(),
                round.closedAt(),
                key(round, calculation == null ? List.of() : calculation.settings()),
                yearlyKey(round, calculation == null ? List.of() : calculation.yearlySettings()),
                round.shares().size(),
                round.quorumReach(),
                round.ceilings() != Ceilings.NONE,
                calculation != null);
    }

    public RoundNumber number() {
        return new RoundNumber(outcome.attempt(), outcome.round());
    }

    private static KeyFacts key(RoundView round, List<KeySetting> settings) {
        return KeyFacts.of(
                round.rule().distributionKey(),
                settings,
                round.shares().stream().map(ShareView::figures).toList());
    }

    private static KeyFacts yearlyKey(RoundView round, List<KeySetting> settings) {
        return KeyFacts.of(
                round.rule().yearlyKey(),
                settings,
                round.shares().stream().map(ShareView::yearlyFigures).toList());
    }
}
