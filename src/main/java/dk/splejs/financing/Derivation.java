package dk.splejs.financing;

import dk.splejs.costing.CostSplit;
import dk.splejs.costing.Payer;
import dk.splejs.costing.Share;
import dk.splejs.costing.Step;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.shared.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one organisation's amount comes out of a split, step by step. Every number is one that the split gives.
 *
 * @param total what is split
 * @param weight of the organisation
 * @param passes the divisions it took part in; the last one decided
 * @param rounding nothing for an organisation that pays its ceiling
 */
public record Derivation(
        Money total,
        BigDecimal weight,
        List<Pass> passes,
        @Nullable Rounding rounding,
        Money amount) {

    private static final int DECIMALS = 30;

    /**
     * An amount divided by weight among those who are not above their ceilings.
     *
     * @param among how many they are
     * @param weights the sum of their weights
     * @param quota the organisation's exact part in kroner, to 30 decimals
     * @param capped those who were above their ceilings, and pay those
     * @param paid the sum of their ceilings
     */
    public record Pass(
            Money amount, int among, BigDecimal weights, BigDecimal quota, List<OrganisationCode> capped, Money paid) {

        Pass caps(Step.Capped step) {
            return new Pass(amount, among, weights, quota, codes(step), step.amount());
        }
    }

    /**
     * How the quota became whole øre.
     *
     * @param floor the quota rounded down
     * @param remainder what that cut off, in øre, to 28 decimals
     * @param leftOver so many øre were left when everyone was rounded down; each went to one of the largest remainders
     * @param rank of the remainder among those who got one of them, counting from 1; 0 for an organisation that got none
     */
    public record Rounding(Money floor, BigDecimal remainder, Money leftOver, int rank) {}

    /**
     * The derivation of this organisation's amount.
     *
     * @throws IllegalArgumentException when the organisation has no share in the split
     */
    public static Derivation of(CostSplit split, OrganisationCode code) {
        for (int i = 0; i < split.payers().size(); i++) {
            Payer payer = split.payers().get(i);
            if (payer.code().value().equals(code.value())) {
                return of(split, payer, split.shares().get(i));
            }
        }
        throw new IllegalArgumentException("No share of " + code);
    }

    private static Derivation of(CostSplit split, Payer payer, Share share) {
        return new Derivation(
                split.total(),
                payer.weight(),
                passes(split, payer),
                share.capped() ? null : rounding(split, share),
                share.amount());
    }

    private static List<Pass> passes(CostSplit split, Payer payer) {
        List<Pass> passes = new ArrayList<>();
        List<Payer> open = split.payers();
        for (Step step : split.steps()) {
            if (step instanceof Step.Divided divided) {
                passes.add(pass(divided, open, payer));
            } else if (step instanceof Step.Capped capped) {
                passes.add(passes.remove(passes.size() - 1).caps(capped));
                open = open.stream().filter(one -> !names(capped, one)).toList();
                if (names(capped, payer)) {
                    break;
                }
            }
        }
        return passes;
    }

    /** The quota of a division is what the plain split of that amount gives. */
    private static Pass pass(Step.Divided step, List<Payer> open, Payer payer) {
        CostSplit plain = CostSplit.of(
                step.amount(), open.stream().map(one -> one.withCeiling(null)).toList());
        BigDecimal quota = plain.shares().stream()
                .filter(share -> share.code().equals(payer.code()))
                .map(Derivation::kroner)
                .findFirst()
                .orElseThrow();
        return new Pass(step.amount(), step.among(), step.weight(), quota, List.of(), Money.ZERO);
    }

    private static Rounding rounding(CostSplit split, Share share) {
        Step.Rounded rounded = split.steps().stream()
                .filter(Step.Rounded.class::isInstance)
                .map(Step.Rounded.class::cast)
                .findFirst()
                .orElse(new Step.Rounded(Money.ZERO, List.of()));
        int rank = rounded.codes().indexOf(share.code()) + 1;
        Money floor = rank > 0 ? share.amount().minus(Money.ofOre(1)) : share.amount();
        BigDecimal remainder = kroner(share).subtract(floor.kroner()).movePointRight(2);
        return new Rounding(floor, remainder, rounded.leftOver(), rank);
    }

    private static BigDecimal kroner(Share share) {
        return share.quota().toDecimal(DECIMALS - 2).movePointLeft(2);
    }

    private static boolean names(Step.Capped step, Payer payer) {
        return step.codes().contains(payer.code());
    }

    private static List<OrganisationCode> codes(Step.Capped step) {
        return step.codes().stream()
                .map(code -> new OrganisationCode(code.value()))
                .toList();
    }
}
