package dk.splejs.participation;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.shared.Money;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/**
 * Somebody else's part in a change, as it is stored.
 *
 * @param weight an exact decimal number, as text
 */
@Embeddable
record OtherColumns(String organisationCode, String weight, long amountOre, long yearlyBeforeOre, long yearlyAfterOre) {

    static OtherColumns of(Counterpart other) {
        return new OtherColumns(
                other.code().value(),
                other.weight().toPlainString(),
                other.amount().ore(),
                other.yearlyBefore().ore(),
                other.yearlyAfter().ore());
    }

    Counterpart counterpart() {
        return new Counterpart(
                new OrganisationCode(organisationCode),
                new BigDecimal(weight),
                Money.ofOre(amountOre),
                Money.ofOre(yearlyBeforeOre),
                Money.ofOre(yearlyAfterOre));
    }
}
