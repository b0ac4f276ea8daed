package dk.splejs.ledger;

import java.time.Instant;
import java.time.Year;

/**
 * What an entry says of itself.
 *
 * @param number 1, 2, 3… among the entries of the solution
 * @param year the accounting year
 */
public record EntryHead(LedgerSolution solution, int number, EntryKind kind, Year year, Instant bookedAt) {

    /** What the voucher is called, {@code F-2026-0042-3}. */
    public String voucher() {
        return solution.reference() + "-" + number;
    }
}
