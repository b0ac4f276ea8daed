package dk.splejs.costing;

import dk.splejs.shared.Money;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A cost split to the øre, with what it was computed from and how. The shares and the gap add up to the total exactly,
 * and the order of the payers does not matter.
 *
 * @param payers the input, ordered by code
 * @param shares in the same order
 * @param gap what the ceilings leave uncovered; never spread over anybody
 * @param steps how the shares came about
 * @param ruleVersion which version of the rule computed them
 */
public record CostSplit(
        Money total, List<Payer> payers, List<Share> shares, Money gap, List<Step> steps, String ruleVersion) {

    /** Changes whenever the same input could give another result. */
    public static final String RULE_VERSION = "1";

    public CostSplit {
        payers = List.copyOf(payers);
        shares = List.copyOf(shares);
        steps = List.copyOf(steps);
    }

    /**
     * Splits by weight with exact quotas. Whoever is above the ceiling pays the ceiling and the rest is divided again;
     * then quotas are rounded down and the øre left over go to the largest remainders, ties by code.
     *
     * @throws CannotSplit when the input makes no sense
     */
    public static CostSplit of(Money total, Collection<Payer> payers) {
        check(total, payers);
        List<Payer> ordered =
                payers.stream().sorted(Comparator.comparing(Payer::code)).toList();
        Division done = new Division(total, ordered).run();
        return new CostSplit(total, ordered, done.shares(), done.gap(), done.steps(), RULE_VERSION);
    }

    public boolean isCovered() {
        return gap.isZero();
    }

    /** Refuses what makes no sense; each way has a name of its own. */
    static void check(Money total, Collection<Payer> payers) {
        if (total.isNegative()) {
            throw new CannotSplit.NegativeAmount("the cost");
        }
        if (payers.isEmpty()) {
            throw new CannotSplit.NoParticipants();
        }
        Set<ParticipantCode> seen = new HashSet<>();
        for (Payer payer : payers) {
            if (!seen.add(payer.code())) {
                throw new CannotSplit.DuplicateParticipant(payer.code());
            }
        }
        if (payers.stream().allMatch(payer -> payer.weight().signum() == 0)) {
            throw new CannotSplit.NoWeight();
        }
    }
}
