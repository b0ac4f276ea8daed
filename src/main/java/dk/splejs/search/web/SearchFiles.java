package dk.splejs.search.web;

import dk.splejs.search.Findings;
import dk.splejs.spreadsheet.SheetDownload;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** All that a search finds as a file for a spreadsheet, not only a page of it. The address is that of the page with an ending. */
@Controller
class SearchFiles {

    private static final String PLACE = "/{place:soeg|katalog|forslag}";

    private final SearchSheets sheets;

    SearchFiles(SearchSheets sheets) {
        this.sheets = sheets;
    }

    @GetMapping(PLACE + ".csv")
    void csv(
            @PathVariable String place, @RequestParam MultiValueMap<String, String> asked, HttpServletResponse response)
            throws IOException {
        SearchAddress search = SearchAddress.read(Place.ofPath("/" + place), asked);
        try (Findings found = sheets.find(search)) {
            new SheetDownload(response, sheets.name(search)).csv(sheets.of(search, found));
        }
    }

    @GetMapping(PLACE + ".xlsx")
    void xlsx(
            @PathVariable String place, @RequestParam MultiValueMap<String, String> asked, HttpServletResponse response)
            throws IOException {
        SearchAddress search = SearchAddress.read(Place.ofPath("/" + place), asked);
        try (Findings found = sheets.find(search)) {
            new SheetDownload(response, sheets.name(search)).xlsx(List.of(sheets.of(search, found)));
        }
    }
}
