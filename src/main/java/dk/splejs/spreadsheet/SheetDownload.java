package dk.splejs.spreadsheet;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/**
 * A file for a spreadsheet as the answer to a request. It is sent while it is written, by the thread that was asked, so that
 * it is written as whoever asked, and ends where they break off.
 *
 * @param name of the file, without its ending
 */
public record SheetDownload(HttpServletResponse response, String name) {

    private static final String CSV = "text/csv;charset=UTF-8";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public void csv(Sheet sheet) throws IOException {
        save(CSV, ".csv");
        new CsvFile(sheet).writeTo(response.getOutputStream());
    }

    public void xlsx(List<Sheet> sheets) throws IOException {
        save(XLSX, ".xlsx");
        new XlsxFile(sheets).writeTo(response.getOutputStream());
    }

    private void save(String type, String ending) {
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name + ending, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setHeader("X-Content-Type-Options", "nosniff");
    }
}
