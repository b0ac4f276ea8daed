package dk.splejs.ledger;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What an invoice, or a credit note, to an organisation for a year is made of, a line for each solution. */
public record InvoiceBasis(Year year, List<InvoiceLine> lines) {

    public InvoiceBasis {
        lines = List.copyOf(lines);
    }

    /** From the lines that the organisation has in the year. */
    static InvoiceBasis of(Year year, List<AccountLine> lines) {
        Map<LedgerSolution, List<AccountLine>> bySolution = new LinkedHashMap<>();
        lines.forEach(line -> bySolution
                .computeIfAbsent(line.entry().solution(), solution -> new ArrayList<>())
                .add(line));
        return new InvoiceBasis(
                year,
                bySolution.entrySet().stream()
                        .map(solution -> line(solution.getKey(), solution.getValue()))
                        .sorted(Comparator.comparing(line -> line.solution().reference()))
                        .toList());
    }

    public InvoiceAmounts sum() {
        return lines.stream().map(InvoiceLine::amounts).reduce(InvoiceAmounts.NOTHING, InvoiceAmounts::plus);
    }

    private static InvoiceLine line(LedgerSolution solution, List<AccountLine> lines) {
        List<BigDecimal> rates = lines.stream()
                .map(AccountLine::ratePercent)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        InvoiceAmounts amounts = InvoiceAmounts.NOTHING;
        for (AccountLine line : lines) {
            amounts = amounts.plus(line);
        }
        return new InvoiceLine(solution, amounts, rates);
    }
}
