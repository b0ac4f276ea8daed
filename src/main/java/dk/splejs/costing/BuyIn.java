package dk.splejs.costing;

import dk.splejs.shared.Money;
import java.math.BigDecimal;
import java.util.List;

/**
 * What an organisation pays that joins late: its part, by weight, of what the solution is still worth.
 *
 * @param amount what the joiner pays
 * @param credits who gets it, by code; nobody where the product keeps it. They add up to the amount
 */
public record BuyIn(BookValue worth, Payer joiner, List<Payer> earlier, Money amount, List<Share> credits) {

    public BuyIn {
        earlier = List.copyOf(earlier);
        credits = List.copyOf(credits);
    }

    /**
     * The buy-in of the joiner.
     *
     * @param earlier those who take part already, weighed in one group with the joiner
     * @throws CannotSplit when somebody is there twice
     */
    public static BuyIn of(BookValue worth, Payer joiner, List<Payer> earlier, BuyInCredit creditedTo) {
        Money amount = worth.part(joiner.weight(), Weights.sum(earlier).add(joiner.weight()));
        Weights.requireAbsent(joiner, earlier);
        List<Share> credits = creditedTo == BuyInCredit.EARLIER_PAYERS ? Weights.split(amount, earlier) : List.of();
        return new BuyIn(worth, joiner, earlier, amount, credits);
    }

    /** The sum of all weights, the joiner's among them. */
    public BigDecimal totalWeight() {
        return Weights.sum(earlier).add(joiner.weight());
    }
}
