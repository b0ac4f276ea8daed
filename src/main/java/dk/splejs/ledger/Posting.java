package dk.splejs.ledger;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.shared.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One line of an entry.
 *
 * @param amount positive on the debit side, negative on the credit side, never nothing
 * @param ratePercent what a contribution was computed with; on other accounts none
 */
record Posting(
        Account account,
        OrganisationCode organisation,
        Money amount,
        @Nullable BigDecimal ratePercent) {

    Posting {
        if (amount.isZero()) {
            throw new IllegalArgumentException("A posting of nothing");
        }
        if ((account == Account.CONTRIBUTION) != (ratePercent != null)) {
            throw new IllegalArgumentException("A contribution has a rate, and nothing else has one");
        }
    }
}
