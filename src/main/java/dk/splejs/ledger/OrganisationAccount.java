package dk.splejs.ledger;

import dk.splejs.organisation.Organisation;
import dk.splejs.shared.Money;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What one organisation owes and is owed over all solutions, or nothing of anybody where there is none to show.
 *
 * @param choices the organisations whose accounts the reader may look at, by name
 * @param current the one that is shown
 * @param years those in which something is booked for it, the newest first
 * @param year the accounting year that is shown, or none for all
 * @param opening what it owed before
 */
public record OrganisationAccount(
        List<Organisation> choices,
        @Nullable Organisation current,
        List<Year> years,
        @Nullable Year year,
        Money opening,
        List<AccountLine> lines) {

    public OrganisationAccount {
        choices = List.copyOf(choices);
        years = List.copyOf(years);
        lines = List.copyOf(lines);
    }

    /** What the organisation owes in the end; less than nothing is to its credit. */
    public Money closing() {
        return lines.isEmpty() ? opening : lines.get(lines.size() - 1).balance();
    }

    /** What the lines come to on each account. */
    public Map<Account, Money> sums() {
        Map<Account, Money> sums = new TreeMap<>();
        lines.forEach(line -> sums.merge(line.account(), line.amount(), Money::plus));
        return sums;
    }

    /** What is to be paid, or got, for the year that is shown. */
    public @Nullable InvoiceBasis invoice() {
        return year == null ? null : InvoiceBasis.of(year, lines);
    }
}
