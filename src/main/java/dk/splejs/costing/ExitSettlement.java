package dk.splejs.costing;

import dk.splejs.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * What an organisation gets back that leaves, and who of those who stay pays how much of it.
 *
 * @param amount what the leaver gets
 * @param payments of those who stay, by code; they add up to the amount
 */
public record ExitSettlement(
        ExitRule rule, BookValue worth, Payer leaver, List<Payer> staying, Money amount, List<Share> payments) {

    /** In percent of the one-off payment, for the first year and those after it. */
    private static final List<Integer> FALLING = List.of(100, 80, 60, 40, 20);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public ExitSettlement {
        staying = List.copyOf(staying);
        payments = List.copyOf(payments);
    }

    /**
     * The settlement of the leaver. Nothing where nobody stays who could pay.
     *
     * @param paid what the leaver has paid once, credits from later joiners taken off
     * @param staying those who stay, weighed in one group with the leaver
     * @throws CannotSplit when somebody is there twice
     */
    public static ExitSettlement of(ExitRule rule, BookValue worth, Money paid, Payer leaver, List<Payer> staying) {
        Weights.requireAbsent(leaver, staying);
        BigDecimal staysBehind = Weights.sum(staying);
        Money due = staysBehind.signum() == 0
                ? Money.ZERO
                : switch (rule) {
                    case NONE -> Money.ZERO;
                    case FALLING -> paid.isNegative() ? Money.ZERO : percent(worth.yearsGone(), paid);
                    case BOOK_VALUE -> worth.part(leaver.weight(), staysBehind.add(leaver.weight()));
                };
        return new ExitSettlement(rule, worth, leaver, staying, due, Weights.split(due, staying));
    }

    /** Percent of the one-off payment after so many whole years. */
    public static int fallingPercent(int yearsGone) {
        return yearsGone < FALLING.size() ? FALLING.get(yearsGone) : 0;
    }

    private static Money percent(int yearsGone, Money paid) {
        BigDecimal exact = BigDecimal.valueOf(paid.ore()).multiply(BigDecimal.valueOf(fallingPercent(yearsGone)));
        return Money.ofOre(exact.divide(HUNDRED, 0, RoundingMode.HALF_UP).longValueExact());
    }
}
