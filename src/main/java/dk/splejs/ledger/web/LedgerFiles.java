package dk.splejs.ledger.web;

import dk.splejs.ledger.OrganisationAccount;
import dk.splejs.ledger.SolutionAccount;
import dk.splejs.organisation.Organisation;
import dk.splejs.spreadsheet.Sheet;
import dk.splejs.spreadsheet.SheetDownload;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The ledger as files for a spreadsheet, for those who may read the page with the same. */
@Controller
class LedgerFiles {

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
        new SheetDownload(response, name(account)).csv(statement);
    }

    @GetMapping("/regnskab.xlsx")
    void accountAsXlsx(AskedAccount asked, HttpServletResponse response) throws IOException {
        OrganisationAccount account = desk.of(asked);
        List<Sheet> tables = sheets.of(account, current(account));
        new SheetDownload(response, name(account)).xlsx(tables);
    }

    @GetMapping(LedgerPages.SLUG + ".csv")
    void solutionAsCsv(@PathVariable String slug, HttpServletResponse response) throws IOException {
        SolutionAccount account = desk.of(slug);
        new SheetDownload(response, name(account)).csv(sheets.of(account));
    }

    @GetMapping(LedgerPages.SLUG + ".xlsx")
    void solutionAsXlsx(@PathVariable String slug, HttpServletResponse response) throws IOException {
        SolutionAccount account = desk.of(slug);
        new SheetDownload(response, name(account)).xlsx(List.of(sheets.of(account)));
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
}
