package dk.splejs.participation;

import dk.splejs.costing.BookValue;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What joining or leaving leads to, before anybody says yes.
 *
 * @param worth what the solution is still worth
 * @param weight of the organisation that joins or leaves
 * @param amount what it pays to join, or gets back when it leaves
 * @param yearly its share of a whole year: from then on when it joins, until then when it leaves
 * @param turnsOn the first day of the month from which it pays the yearly share, or no longer pays it
 * @param others everyone else who takes part, by code
 */
public record Quote(
        ChangeKind kind,
        OrganisationCode organisation,
        BookValue worth,
        BigDecimal weight,
        Money amount,
        Money yearly,
        LocalDate turnsOn,
        List<Counterpart> others) {

    public Quote {
        others = List.copyOf(others);
    }

    /** The sum of all weights, also that of the one who joins or leaves. */
    public BigDecimal totalWeight() {
        return others.stream().map(Counterpart::weight).reduce(weight, BigDecimal::add);
    }

    /** Whether the money is the same; the day on which it turns may move while people decide. */
    boolean asksTheSameAs(Quote later) {
        return amount.equals(later.amount)
                && yearly.equals(later.yearly)
                && worth.equals(later.worth)
                && others.equals(later.others);
    }
}
