package dk.splejs.insight;

import dk.splejs.costing.KeySetting;
import dk.splejs.costing.SizeClass;
import dk.splejs.financing.Calculation;
import dk.splejs.financing.Ceilings;
import dk.splejs.financing.ExplainedRound;
import dk.splejs.financing.FinancingOutcome;
import dk.splejs.financing.RoundRule;
import dk.splejs.financing.ShareView;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What everyone who may read shares may know of a round, beside the shares.
 *
 * @param settings of the key
 * @param participants how many have a share
 * @param inhabitants of them all, as far as the key asks for them
 * @param withinCeilings whether nobody pays more than the highest amount it has named or agreed to
 * @param explained whether today's rule leads to what is stored
 */
public record RoundFacts(
        FinancingOutcome outcome,
        RoundRule rule,
        Instant computedAt,
        @Nullable Instant closedAt,
        List<KeySetting> settings,
        int participants,
        long inhabitants,
        boolean withinCeilings,
        boolean explained) {

    private static final String SIZE_CLASS = "sizeClass";

    static RoundFacts of(ExplainedRound explained) {
        Calculation calculation = explained.calculation();
        List<ShareView> shares = explained.round().shares();
        return new RoundFacts(
                explained.round().outcome(),
                explained.round().rule(),
                explained.round().computedAt(),
                explained.round().closedAt(),
                calculation == null ? List.of() : calculation.settings(),
                shares.size(),
                inhabitants(shares),
                explained.round().ceilings() != Ceilings.NONE,
                calculation != null);
    }

    public RoundNumber number() {
        return new RoundNumber(outcome.attempt(), outcome.round());
    }

    /** The size classes, where the key goes by them. */
    public List<SizeClass> classes() {
        return rule.distributionKey().equals(SIZE_CLASS)
                ? settings.stream()
                        .map(setting -> new SizeClass(Long.parseLong(setting.name()), setting.value()))
                        .toList()
                : List.of();
    }

    /** The one setting of a key that has one. */
    public BigDecimal setting() {
        return settings.isEmpty() ? BigDecimal.ZERO : settings.get(0).value();
    }

    private static long inhabitants(List<ShareView> shares) {
        return shares.stream()
                .map(share -> share.figures().inhabitants())
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
    }
}
