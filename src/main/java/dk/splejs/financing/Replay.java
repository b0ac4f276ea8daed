package dk.splejs.financing;

import dk.splejs.costing.CostSplit;
import dk.splejs.costing.DistributionKeys;
import dk.splejs.costing.KeySetting;
import dk.splejs.costing.SharedCost;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A stored round computed once more by the rule it was computed by. It starts from what is stored and from nothing else:
 * the bill with the settings of its keys, and the figures, terms and answers of those who were in it.
 */
final class Replay {

    private final StoredRound stored;
    private final @Nullable StoredRound before;
    private final RoundComputation computation;

    /**
     * @param before the round before it, nothing for the first of an attempt
     * @throws IllegalArgumentException when the key cannot be set as it was
     * @throws dk.splejs.costing.CannotSplit when there is no such key any more
     */
    Replay(StoredRound stored, @Nullable StoredRound before, DistributionKeys keys) {
        this.stored = stored;
        this.before = before;
        this.computation = new RoundComputation(stored.round().bill().bill(keys), positions(stored, before));
    }

    /** Whether it leads to the very same result, shares and dropped organisations again. */
    boolean isReproduced() {
        if (!stored.round().bill().ruleVersion().equals(CostSplit.RULE_VERSION)) {
            return false;
        }
        ComputedRound again = computed();
        return stored.round().isAs(again)
                && areAs(again.shares())
                && (before == null || before.dropped().equals(again.dropped()));
    }

    ComputedRound computed() {
        return before == null
                ? computation.first()
                : computation.next(
                        new AnsweredShares(before.shares()).moved(),
                        stored.round().mayAskAgain());
    }

    Calculation calculation() {
        SharedCost shared = computation.share(stored.round().ceilings());
        return new Calculation(
                KeySetting.read(stored.round().bill().keySettings()),
                KeySetting.read(stored.round().bill().yearlyKeySettings()),
                shared.split().map(oneOff -> splits(oneOff, shared)).orElse(null),
                counted(),
                before == null ? List.of() : before.dropped());
    }

    private Calculation.@Nullable Splits splits(CostSplit oneOff, SharedCost shared) {
        return computation
                .share(Ceilings.NONE)
                .split()
                .map(plain -> new Calculation.Splits(
                        oneOff, plain, computation.yearly(shared).orElse(null)))
                .orElse(null);
    }

    /** A round that offers plain shares tells the gap of the answers before it. */
    private @Nullable CostSplit counted() {
        boolean offersPlainShares = stored.round().ceilings() == Ceilings.NONE;
        return offersPlainShares ? computation.share(Ceilings.AGREED).split().orElse(null) : null;
    }

    private boolean areAs(List<ComputedShare> computed) {
        List<FinancingShare> shares = stored.shares();
        return shares.size() == computed.size()
                && IntStream.range(0, shares.size()).allMatch(i -> shares.get(i).isAs(computed.get(i)));
    }

    private static List<Position> positions(StoredRound stored, @Nullable StoredRound before) {
        return before == null
                ? stored.shares().stream().map(FinancingShare::positionBefore).toList()
                : new AnsweredShares(before.shares()).staying();
    }
}
