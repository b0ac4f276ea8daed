package dk.splejs.financing;

import dk.splejs.costing.CostSplit;
import dk.splejs.costing.Participant;
import dk.splejs.costing.ParticipantCode;
import dk.splejs.costing.Payer;
import dk.splejs.costing.Quorum;
import dk.splejs.costing.Share;
import dk.splejs.costing.SharedCost;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.shared.Money;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
    private final Quorum quorum;

    RoundComputation(Bill bill, List<Position> positions) {
        this.bill = bill;
        this.positions = positions.stream()
                .collect(Collectors.toMap(position -> position.figures().code(), Function.identity()));
        this.quorum = bill.quorum().among(positions);
    }

    /** Offers every interested organisation a share that respects the ceiling named in its review. */
    ComputedRound first() {
        SharedCost offer = share(Ceilings.NAMED);
        return hindrance(offer)
                .map(reason -> notFinanced(reason, Ceilings.NAMED, offer))
                .orElseGet(() -> new ComputedRound(
                        RoundResult.ASKING,
                        null,
                        Ceilings.NAMED,
                        offer.gap(),
                        rows(offer, (terms, share) -> true),
                        List.of()));
    }

    /**
     * Looks at the answers of a round.
     *
     * @param moved whether somebody left or said yes to more than before
     * @param mayAskAgain whether another round is allowed
     */
    ComputedRound next(boolean moved, boolean mayAskAgain) {
        SharedCost named = share(Ceilings.NAMED);
        if (isCarried(named) && isCoveredByAll(named)) {
            return financed(Ceilings.NAMED, named);
        }
        SharedCost agreed = share(Ceilings.AGREED);
        return isCarried(agreed)
                ? financed(Ceilings.AGREED, agreed)
                : uncovered(agreed, moved || !agreed.dropped().isEmpty(), mayAskAgain);
    }

    private ComputedRound uncovered(SharedCost agreed, boolean changed, boolean mayAskAgain) {
        Optional<NotFinancedReason> hindrance = hindrance(agreed)
                .or(() -> changed ? Optional.empty() : Optional.of(NotFinancedReason.NOT_COVERED))
                .or(() -> mayAskAgain ? Optional.empty() : Optional.of(NotFinancedReason.TOO_MANY_ROUNDS));
        return hindrance
                .map(reason -> notFinanced(reason, Ceilings.AGREED, agreed))
                .orElseGet(() -> askAgain(agreed));
    }

    /** What no further answer of those who are there could mend. */
    private Optional<NotFinancedReason> hindrance(SharedCost cost) {
        if (!cost.quorumMet()) {
            return Optional.of(NotFinancedReason.TOO_FEW_PARTICIPANTS);
        }
        if (cost.split().isEmpty()) {
            return Optional.of(NotFinancedReason.NOT_COVERED);
        }
        return isYearlyBorne(cost) ? Optional.empty() : Optional.of(NotFinancedReason.YEARLY_NOT_SHARED);
    }

    private boolean isCarried(SharedCost cost) {
        return cost.isCarried() && isYearlyBorne(cost);
    }

    private boolean isYearlyBorne(SharedCost cost) {
        return bill.yearly().isZero() || yearly(cost).isPresent();
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
        return SharedCost.of(bill.oneOff(), bill.key(), participants, quorum);
    }

    private boolean isCoveredByAll(SharedCost cost) {
        return unasked(cost).stream().allMatch(share -> share.position().terms().covers(share.oneOff()));
    }

    private List<ComputedShare> unasked(SharedCost cost) {
        return rows(cost, (terms, share) -> false);
    }

    private List<ComputedShare> rows(SharedCost cost, BiPredicate<Terms, Money> asked) {
        List<ComputedShare> weighed = weighed(cost);
        if (cost.split().isEmpty()) {
            return weighed;
        }
        List<Share> oneOff = cost.split().get().shares();
        List<Share> yearly = yearly(cost).map(CostSplit::shares).orElse(List.of());
        return IntStream.range(0, weighed.size())
                .mapToObj(i -> weighed.get(i)
                        .paying(oneOff.get(i))
                        .payingYearly(
                                yearly.isEmpty() ? Money.ZERO : yearly.get(i).amount()))
                .map(share -> share.asked(asked.test(share.position().terms(), share.oneOff())))
                .toList();
    }

    /** Everyone in the group, before anybody pays anything. */
    private List<ComputedShare> weighed(SharedCost cost) {
        List<Payer> oneOff = Payer.weighed(bill.key(), cost.group());
        List<Payer> yearly = yearlyPayers(cost);
        return IntStream.range(0, oneOff.size())
                .mapToObj(i -> ComputedShare.nothing(
                        position(oneOff.get(i).code()),
                        oneOff.get(i).weight(),
                        yearly.get(i).weight()))
                .toList();
    }

    /** The yearly cost among the group of a shared cost; nothing where none of them weighs anything. */
    Optional<CostSplit> yearly(SharedCost cost) {
        List<Payer> payers = yearlyPayers(cost);
        boolean someoneWeighs = payers.stream().anyMatch(payer -> payer.weight().signum() > 0);
        return someoneWeighs ? Optional.of(CostSplit.of(bill.yearly(), payers)) : Optional.empty();
    }

    private List<Payer> yearlyPayers(SharedCost cost) {
        return Payer.weighed(
                bill.yearlyKey(),
                cost.group().stream()
                        .map(participant -> position(participant.code()).yearly())
                        .toList());
    }

    private static List<OrganisationCode> dropped(SharedCost cost) {
        return cost.dropped().stream().map(ParticipantCode::organisation).toList();
    }

    private Position position(ParticipantCode code) {
        return Objects.requireNonNull(positions.get(code));
    }
}
