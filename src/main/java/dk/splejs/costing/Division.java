package dk.splejs.costing;

import dk.splejs.shared.Money;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One split while it is being computed. Ceilings are tried in the order of ceiling per weight, so that each pass looks
 * only at those it caps: 10 000 payers take one sort, not 10 000 passes over all of them.
 */
final class Division {

    private final int scale;
    private final Map<ParticipantCode, Claim> open = new TreeMap<>();
    private final Map<ParticipantCode, Share> shares = new TreeMap<>();
    private final List<Step> steps = new ArrayList<>();
    private BigInteger rest;
    private BigInteger weight;

    Division(Money total, Collection<Payer> payers) {
        scale = payers.stream().mapToInt(payer -> payer.weight().scale()).reduce(0, Math::max);
        payers.forEach(payer -> open.put(payer.code(), Claim.of(payer, scale)));
        rest = BigInteger.valueOf(total.ore());
        weight = open.values().stream().map(Claim::weight).reduce(BigInteger.ZERO, BigInteger::add);
    }

    Division run() {
        noteDivision();
        applyCeilings();
        if (weight.signum() == 0) {
            leaveUncovered();
        } else {
            handOut();
        }
        return this;
    }

    List<Share> shares() {
        return List.copyOf(shares.values());
    }

    List<Step> steps() {
        return steps;
    }

    Money gap() {
        return money(rest);
    }

    private void applyCeilings() {
        Deque<Claim> waiting = new ArrayDeque<>(open.values().stream()
                .filter(Claim::hasCeiling)
                .sorted(Claim.byCeilingPerWeight())
                .toList());
        for (List<Claim> above = takeAbove(waiting); !above.isEmpty(); above = takeAbove(waiting)) {
            cap(above);
            noteDivision();
        }
    }

    private List<Claim> takeAbove(Deque<Claim> waiting) {
        List<Claim> above = new ArrayList<>();
        while (!waiting.isEmpty() && waiting.element().isAbove(rest, weight)) {
            above.add(waiting.remove());
        }
        above.sort(Comparator.comparing(Claim::code));
        return above;
    }

    private void cap(List<Claim> above) {
        BigInteger paid = BigInteger.ZERO;
        for (Claim claim : above) {
            open.remove(claim.code());
            shares.put(claim.code(), claim.capped());
            weight = weight.subtract(claim.weight());
            paid = paid.add(claim.ceiling());
        }
        rest = rest.subtract(paid);
        steps.add(new Step.Capped(money(paid), codes(above)));
    }

    /** Only those who weigh nothing are left, if anybody: they pay nothing and the rest stays open. */
    private void leaveUncovered() {
        open.values().forEach(claim -> shares.put(claim.code(), claim.nothing()));
        if (rest.signum() > 0) {
            steps.add(new Step.Uncovered(money(rest)));
        }
    }

    private void handOut() {
        BigInteger leftOver = rest;
        for (Claim claim : open.values()) {
            Share share = claim.floor(rest, weight);
            shares.put(share.code(), share);
            leftOver = leftOver.subtract(BigInteger.valueOf(share.amount().ore()));
        }
        if (leftOver.signum() > 0) {
            roundUp(leftOver);
        }
        rest = BigInteger.ZERO;
    }

    /** The sort is stable, so equal remainders stay in the order of their codes. */
    private void roundUp(BigInteger leftOver) {
        List<Claim> largest = open.values().stream()
                .sorted(Comparator.comparing((Claim claim) -> claim.remainder(rest, weight))
                        .reversed())
                .limit(leftOver.intValueExact())
                .toList();
        largest.forEach(claim -> shares.computeIfPresent(claim.code(), (code, share) -> share.plusOneOre()));
        steps.add(new Step.Rounded(money(leftOver), codes(largest)));
    }

    private void noteDivision() {
        if (weight.signum() > 0) {
            BigDecimal decimal = new BigDecimal(weight, scale).stripTrailingZeros();
            steps.add(new Step.Divided(money(rest), open.size(), decimal));
        }
    }

    private static List<ParticipantCode> codes(List<Claim> claims) {
        return claims.stream().map(Claim::code).toList();
    }

    private static Money money(BigInteger ore) {
        return Money.ofOre(ore.longValueExact());
    }
}
