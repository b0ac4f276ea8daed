package dk.splejs.ledger.web;

import dk.splejs.ledger.OrganisationAccount;
import dk.splejs.ledger.SolutionAccount;
import dk.splejs.organisation.Organisation;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The ledger as files for a spreadsheet, for those who may read the page with the same. */
@Controller
class LedgerFiles {

    private static final String CSV = "text/csv;charset=UTF-8";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final AccountDesk desk;
    private final LedgerSheets sheets;

    LedgerFiles(AccountDesk desk, LedgerSheets sheets) {
        this.desk = desk;
        this.sheets = sheets;
    }

    @GetMapping("/regnskab.csv")
    void accountAsCsv(AskedAccount asked, HttpServletResponse response) throws IOException {
        OrganisationAccount account = desk.of(asked);
        Sheet statement = sheets.of(account, current(account)).get(0);
        save(response, CSV, name(account) + ".csv");
        new CsvFile(statement).writeTo(response.getOutputStream());
    }

    @GetMapping("/regnskab.xlsx")
    void accountAsXlsx(AskedAccount asked, HttpServletResponse response) throws IOException {
        OrganisationAccount account = desk.of(asked);
        List<Sheet> tables = sheets.of(account, current(account));
        save(response, XLSX, name(account) + ".xlsx");
        new XlsxFile(tables).writeTo(response.getOutputStream());
    }

    @GetMapping(LedgerPages.SLUG + ".csv")
    void solutionAsCsv(@PathVariable String slug, HttpServletResponse response) throws IOException {
        SolutionAccount account = desk.of(slug);
        save(response, CSV, name(account) + ".csv");
        new CsvFile(sheets.of(account)).writeTo(response.getOutputStream());
    }

    @GetMapping(LedgerPages.SLUG + ".xlsx")
    void solutionAsXlsx(@PathVariable String slug, HttpServletResponse response) throws IOException {
        SolutionAccount account = desk.of(slug);
        save(response, XLSX, name(account) + ".xlsx");
        new XlsxFile(List.of(sheets.of(account))).writeTo(response.getOutputStream());
    }

    private static Organisation current(OrganisationAccount account) {
        Organisation current = account.current();
        if (current == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return current;
    }

    private static String name(OrganisationAccount account) {
        Object year = account.year() == null ? AskedAccount.ALL : account.year();
        return "Regnskab " + current(account).name() + " " + year;
    }

    private static String name(SolutionAccount account) {
        return "Regnskab " + Objects.requireNonNull(account.solution().slug());
    }

    private static void save(HttpServletResponse response, String type, String fileName) {
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(fileName, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setHeader("X-Content-Type-Options", "nosniff");
    }
}
