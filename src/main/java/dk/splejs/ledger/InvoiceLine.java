package dk.splejs.ledger;

import java.math.BigDecimal;
import java.util.List;

/**
 * What an organisation is to pay for one solution in a year.
 *
 * @param ratesPercent what the contribution was computed with: one rate, or more where it changed within the year
 */
public record InvoiceLine(LedgerSolution solution, InvoiceAmounts amounts, List<BigDecimal> ratesPercent) {

    public InvoiceLine {
        ratesPercent = List.copyOf(ratesPercent);
    }
}
