package dk.splejs.participation;

import dk.splejs.costing.BookValue;
import dk.splejs.costing.CostSplit;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.shared.Money;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What a change leads to, as it was computed, with all that it was computed from.
 *
 * @param weight an exact decimal number, as text
 * @param ruleVersion which version of the rule computed it
 */
@Embeddable
record QuoteColumns(
        long costOre,
        int yearsGone,
        int writeOffYears,
        String weight,
        long amountOre,
        long yearlyOre,
        LocalDate turnsOn,
        String ruleVersion) {

    static QuoteColumns of(Quote quote) {
        return new QuoteColumns(
                quote.worth().cost().ore(),
                quote.worth().yearsGone(),
                quote.worth().writeOffYears(),
                quote.weight().toPlainString(),
                quote.amount().ore(),
                quote.yearly().ore(),
                quote.turnsOn(),
                CostSplit.RULE_VERSION);
    }

    Quote quote(ChangeKind kind, OrganisationCode organisation, List<Counterpart> others) {
        return new Quote(
                kind,
                organisation,
                new BookValue(Money.ofOre(costOre), yearsGone, writeOffYears),
                new BigDecimal(weight),
                Money.ofOre(amountOre),
                Money.ofOre(yearlyOre),
                turnsOn,
                others);
    }
}
