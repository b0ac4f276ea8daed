package dk.splejs.costing;

import dk.splejs.shared.Money;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/** What joining and leaving ask of a weighed group. */
final class Weights {

    private Weights() {}

    static BigDecimal sum(Collection<Payer> payers) {
        return payers.stream().map(Payer::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The amount by weight alone, without ceilings; nobody where nobody weighs anything or there is nothing to split. */
    static List<Share> split(Money amount, List<Payer> payers) {
        if (amount.isZero() || sum(payers).signum() == 0) {
            return List.of();
        }
        List<Payer> free = payers.stream().map(payer -> payer.withCeiling(null)).toList();
        return CostSplit.of(amount, free).shares();
    }

    static void requireAbsent(Payer one, List<Payer> others) {
        if (others.stream().anyMatch(other -> other.code().equals(one.code()))) {
            throw new CannotSplit.DuplicateParticipant(one.code());
        }
    }
}
