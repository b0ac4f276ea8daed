package dk.splejs.benefit;

import dk.splejs.shared.Money;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What is paid once at the start, and what each following year gives on balance. Within a year every month gives the same.
 *
 * @param perYear gain less yearly cost; may be negative
 */
public record NetFlow(Money oneOff, List<Money> perYear) {

    private static final int MONTHS = 12;
    private static final int PERCENT_DIGITS = 2;

    public NetFlow {
        perYear = List.copyOf(perYear);
    }

    /** All years together less what was paid at the start. */
    public Money total() {
        return Money.sum(perYear).minus(oneOff);
    }

    /** The same with each year's balance, at the end of that year, discounted at this many percent. */
    public Money presentValue(BigDecimal percent) {
        BigDecimal factor = BigDecimal.ONE.add(percent.movePointLeft(PERCENT_DIGITS));
        BigDecimal atTheEnd = BigDecimal.valueOf(-oneOff.ore());
        for (Money net : perYear) {
            atTheEnd = atTheEnd.multiply(factor).add(BigDecimal.valueOf(net.ore()));
        }
        return new Quotient(atTheEnd, factor.pow(perYear.size())).nearest();
    }

    /** After how many whole months the balance is never negative again; nothing when it is at the end of the last year. */
    public @Nullable Integer paybackMonths() {
        int end = perYear.size() * MONTHS;
        int lastInDebt = IntStream.rangeClosed(0, end)
                .filter(month -> balanceAfter(month).signum() < 0)
                .max()
                .orElse(-1);
        return lastInDebt == end ? null : (Integer) (lastInDebt + 1);
    }

    /** Twelve times the balance, which is a whole number of øre after any month. */
    private BigInteger balanceAfter(int months) {
        int years = months / MONTHS;
        Money fullYears = Money.sum(perYear.subList(0, years)).minus(oneOff);
        Money thisYear = years == perYear.size() ? Money.ZERO : perYear.get(years);
        return times(fullYears, MONTHS).add(times(thisYear, months % MONTHS));
    }

    private static BigInteger times(Money amount, int factor) {
        return BigInteger.valueOf(amount.ore()).multiply(BigInteger.valueOf(factor));
    }
}
