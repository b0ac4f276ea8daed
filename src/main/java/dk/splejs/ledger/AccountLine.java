package dk.splejs.ledger;

import dk.splejs.shared.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A line of an organisation's account.
 *
 * @param amount positive on the debit side: what the organisation owes
 * @param ratePercent what a contribution was computed with
 * @param balance what the organisation owes after this line; less than nothing is to its credit
 */
public record AccountLine(
        EntryHead entry,
        Account account,
        Money amount,
        @Nullable BigDecimal ratePercent,
        Money balance) {}
