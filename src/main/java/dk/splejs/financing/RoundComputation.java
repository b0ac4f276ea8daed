package dk.splejs.financing;

import dk.splejs.costing.CostSplit;
import dk.splejs.costing.Participant;
import dk.splejs.costing.ParticipantCode;
import dk.splejs.costing.Payer;
import dk.splejs.costing.Share;
import dk.splejs.costing.SharedCost;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.shared.Money;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The rule of a financing round, without storage. Within a run organisations only leave, and whoever said yes to an
 * amount does not go back to a lower one; so it ends.
 */
final class RoundComputation {

    private final Bill bill;
    private final Map<ParticipantCode, Position> positions;

    RoundComputation(Bill bill, List<Position> positions) {
        this.bill = bill;
        this.positions = positions.stream()
                .collect(Collectors.toMap(position -> position.figures().code(), Function.identity()));
    }

    /** Offers every interested organisation a share that respects the ceiling named in its review. */
    ComputedRound first() {
        SharedCost offer = share(Ceilings.NAMED);
        if (!offer.quorumMet()) {
            return notFinanced(NotFinancedReason.TOO_FEW_PARTICIPANTS, Ceilings.NAMED, offer);
        }
        if (offer.split().isEmpty()) {
            return notFinanced(NotFinancedReason.NOT_COVERED, Ceilings.NAMED, offer);
        }
        return new ComputedRound(
                RoundResult.ASKING, null, Ceilings.NAMED, offer.gap(), rows(offer, (terms, share) -> true), List.of());
    }

    /**
     * Looks at the answers of a round.
     *
     * @param moved whether somebody left or said yes to more than before
     * @param mayAskAgain whether another round is allowed
     */
    ComputedRound next(boolean moved, boolean mayAskAgain) {
        SharedCost named = share(Ceilings.NAMED);
        if (named.isCarried() && isCoveredByAll(named)) {
            return financed(Ceilings.NAMED, named);
        }
        SharedCost agreed = share(Ceilings.AGREED);
        if (agreed.isCarried()) {
            return financed(Ceilings.AGREED, agreed);
        }
        if (!agreed.quorumMet()) {
            return notFinanced(NotFinancedReason.TOO_FEW_PARTICIPANTS, Ceilings.AGREED, agreed);
        }
        boolean changed = moved || !agreed.dropped().isEmpty();
        if (agreed.split().isEmpty() || !changed) {
            return notFinanced(NotFinancedReason.NOT_COVERED, Ceilings.AGREED, agreed);
        }
        return mayAskAgain ? askAgain(agreed) : notFinanced(NotFinancedReason.TOO_MANY_ROUNDS, Ceilings.AGREED, agreed);
    }

    /** Offers the plain shares and asks those whose share is more than they have agreed to. */
    private ComputedRound askAgain(SharedCost agreed) {
        List<ComputedShare> shares = rows(share(Ceilings.NONE), (terms, share) -> !terms.covers(share));
        return new ComputedRound(RoundResult.ASKING, null, Ceilings.NONE, agreed.gap(), shares, dropped(agreed));
    }

    private ComputedRound financed(Ceilings ceilings, SharedCost cost) {
        return new ComputedRound(RoundResult.FINANCED, null, ceilings, cost.gap(), unasked(cost), dropped(cost));
    }

    private ComputedRound notFinanced(NotFinancedReason reason, Ceilings ceilings, SharedCost cost) {
        return new ComputedRound(RoundResult.NOT_FINANCED, reason, ceilings, cost.gap(), unasked(cost), dropped(cost));
    }

    /** The cost among those who are there, within these ceilings. */
    SharedCost share(Ceilings ceilings) {
        List<Participant> participants = positions.values().stream()
                .map(position -> position.under(ceilings))
                .toList();
        return SharedCost.of(bill.oneOff(), bill.key(), participants, bill.quorum());
    }

    private boolean isCoveredByAll(SharedCost cost) {
        return unasked(cost).stream().allMatch(share -> share.position().terms().covers(share.oneOff()));
    }

    private List<ComputedShare> unasked(SharedCost cost) {
        return rows(cost, (terms, share) -> false);
    }

    private List<ComputedShare> rows(SharedCost cost, BiPredicate<Terms, Money> asked) {
        List<Payer> payers = Payer.weighed(bill.key(), cost.group());
        return cost.split()
                .map(split -> rows(split, payers, asked))
                .orElseGet(() -> payers.stream().map(this::nothing).toList());
    }

    private List<ComputedShare> rows(CostSplit oneOff, List<Payer> payers, BiPredicate<Terms, Money> asked) {
        List<Share> yearly = yearly(payers).shares();
        return IntStream.range(0, payers.size())
                .mapToObj(i ->
                        row(payers.get(i), oneOff.shares().get(i), yearly.get(i).amount(), asked))
                .toList();
    }

    /** The yearly cost among the group of a shared cost, without ceilings. */
    CostSplit yearly(SharedCost cost) {
        return yearly(Payer.weighed(bill.key(), cost.group()));
    }

    private CostSplit yearly(List<Payer> payers) {
        return CostSplit.of(
                bill.yearly(),
                payers.stream().map(payer -> payer.withCeiling(null)).toList());
    }

    private ComputedShare row(Payer payer, Share share, Money yearly, BiPredicate<Terms, Money> asked) {
        Position position = position(payer.code());
        boolean isAsked = asked.test(position.terms(), share.amount());
        return new ComputedShare(position, payer.weight(), share.amount(), yearly, share.capped(), isAsked);
    }

    private ComputedShare nothing(Payer payer) {
        return new ComputedShare(position(payer.code()), payer.weight(), Money.ZERO, Money.ZERO, false, false);
    }

    private static List<OrganisationCode> dropped(SharedCost cost) {
        return cost.dropped().stream().map(ParticipantCode::organisation).toList();
    }

    private Position position(ParticipantCode code) {
        return Objects.requireNonNull(positions.get(code));
    }
}
