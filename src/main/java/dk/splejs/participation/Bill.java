package dk.splejs.participation;

import dk.splejs.costing.BookValue;
import dk.splejs.costing.DistributionKey;
import dk.splejs.costing.JoiningTerms;
import dk.splejs.shared.Money;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What is shared in a solution and by which rules, as they were when it was financed.
 *
 * @param startedOn the day the solution was there; whole years since then wear off its value
 */
record Bill(
        LocalDate startedOn,
        Money oneOff,
        Money yearly,
        DistributionKey key,
        DistributionKey yearlyKey,
        JoiningTerms terms) {

    BookValue worth(LocalDate day) {
        int years = (int) Math.max(0, ChronoUnit.YEARS.between(startedOn, day));
        return new BookValue(oneOff, years, terms.writeOffYears());
    }
}
