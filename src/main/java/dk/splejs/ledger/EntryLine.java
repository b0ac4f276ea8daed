package dk.splejs.ledger;

import dk.splejs.catalogue.NamedOrganisation;
import dk.splejs.shared.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A posting of an entry.
 *
 * @param amount positive on the debit side, negative on the credit side
 * @param ratePercent what a contribution was computed with
 */
public record EntryLine(
        Account account,
        NamedOrganisation organisation,
        Money amount,
        @Nullable BigDecimal ratePercent) {}
