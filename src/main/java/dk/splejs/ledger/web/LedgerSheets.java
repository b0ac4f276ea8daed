package dk.splejs.ledger.web;

import dk.splejs.ledger.AccountLine;
import dk.splejs.ledger.EntryHead;
import dk.splejs.ledger.EntryLine;
import dk.splejs.ledger.InvoiceAmounts;
import dk.splejs.ledger.InvoiceBasis;
import dk.splejs.ledger.InvoiceLine;
import dk.splejs.ledger.LedgerSolution;
import dk.splejs.ledger.OrganisationAccount;
import dk.splejs.ledger.SolutionAccount;
import dk.splejs.ledger.SolutionEntry;
import dk.splejs.organisation.Organisation;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.spreadsheet.Cell;
import dk.splejs.spreadsheet.Cell.Amount;
import dk.splejs.spreadsheet.Cell.Day;
import dk.splejs.spreadsheet.Cell.Text;
import dk.splejs.spreadsheet.Sheet;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Accounts as tables for a spreadsheet. They are Danish for everybody: they go on to systems that read the headings. */
@Component
class LedgerSheets {

    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final List<String> PARTY = List.of("organisation", "name");
    private static final List<String> SOLUTION = List.of("reference", "solution");
    private static final List<String> AMOUNTS =
            List.of("oneOff", "buyIn", "credited", "settlement", "yearly", "contribution", "rate", "total");
    private static final List<String> OF_ENTRY = List.of("voucher", "date", "kind", "year");

    private final MessageSource messages;
    private final Clock clock;

    LedgerSheets(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** The lines, and the basis of the invoice where a year is shown. */
    List<Sheet> of(OrganisationAccount account, Organisation organisation) {
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(statement(account, organisation));
        InvoiceBasis invoice = account.invoice();
        if (invoice != null) {
            sheets.add(invoice(invoice, organisation));
        }
        return sheets;
    }

    Sheet of(SolutionAccount account) {
        List<List<Cell>> rows = new ArrayList<>();
        for (SolutionEntry entry : account.entries()) {
            entry.lines().forEach(line -> rows.add(joined(List.of(head(entry.head()), posting(line)))));
        }
        return sheet("solution", List.of(OF_ENTRY, PARTY, List.of("account", "rate", "amount")), rows);
    }

    private Sheet statement(OrganisationAccount account, Organisation organisation) {
        List<Cell> party = party(organisation.code(), organisation.name());
        List<List<Cell>> rows = account.lines().stream()
                .map(line -> joined(
                        List.of(party, head(line.entry()), solution(line.entry().solution()), posting(line))))
                .toList();
        return sheet(
                "statement", List.of(PARTY, OF_ENTRY, SOLUTION, List.of("account", "rate", "amount", "balance")), rows);
    }

    private Sheet invoice(InvoiceBasis invoice, Organisation organisation) {
        List<Cell> party = party(organisation.code(), organisation.name());
        List<Cell> year = List.of(Cell.figure(invoice.year().getValue()));
        List<List<Cell>> rows = invoice.lines().stream()
                .map(line -> joined(List.of(party, year, solution(line.solution()), amounts(line))))
                .toList();
        return sheet("invoice", List.of(PARTY, List.of("year"), SOLUTION, AMOUNTS), rows);
    }

    private List<Cell> posting(EntryLine line) {
        OrganisationCode code = line.organisation().code();
        return joined(List.of(
                party(code, line.organisation().name()),
                List.of(
                        word(line.account().messageKey()),
                        Cell.figure(line.ratePercent()),
                        new Amount(line.amount()))));
    }

    private List<Cell> posting(AccountLine line) {
        return List.of(
                word(line.account().messageKey()),
                Cell.figure(line.ratePercent()),
                new Amount(line.amount()),
                new Amount(line.balance()));
    }

    private List<Cell> head(EntryHead head) {
        return List.of(
                new Text(head.voucher()),
                new Day(head.bookedAt().atZone(clock.getZone()).toLocalDate()),
                word(head.kind().messageKey()),
                Cell.figure(head.year().getValue()));
    }

    private static List<Cell> solution(LedgerSolution solution) {
        return List.of(new Text(solution.reference()), new Text(solution.title()));
    }

    private static List<Cell> party(OrganisationCode code, String name) {
        return List.of(new Text(code.value()), new Text(name));
    }

    private static List<Cell> amounts(InvoiceLine line) {
        InvoiceAmounts amounts = line.amounts();
        return List.of(
                new Amount(amounts.oneOff()),
                new Amount(amounts.buyIn()),
                new Amount(amounts.credited()),
                new Amount(amounts.settlement()),
                new Amount(amounts.yearly()),
                new Amount(amounts.contribution()),
                rates(line.ratesPercent()),
                new Amount(amounts.total()));
    }

    /** A number, where there is one; more stand there as words. */
    private static Cell rates(List<BigDecimal> rates) {
        return rates.size() == 1
                ? Cell.figure(rates.get(0))
                : new Text(rates.stream()
                        .map(rate -> Cell.plain(rate).toString().replace('.', ','))
                        .collect(Collectors.joining(" / ")));
    }

    private Sheet sheet(String name, List<List<String>> columns, List<List<Cell>> rows) {
        List<String> headers = joined(columns).stream()
                .map(column -> message("ledger.file.column." + column))
                .toList();
        return new Sheet(message("ledger.file." + name), headers, rows);
    }

    private static <T> List<T> joined(List<List<T>> parts) {
        return parts.stream().flatMap(List::stream).toList();
    }

    private Cell word(String key) {
        return new Text(message(key));
    }

    private String message(String key) {
        return messages.getMessage(key, null, DANISH);
    }
}
