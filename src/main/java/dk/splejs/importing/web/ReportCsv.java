package dk.splejs.importing.web;

import dk.splejs.importing.ImportReport;
import dk.splejs.importing.ReportLine;
import dk.splejs.importing.ReportWords;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The report as a Danish spreadsheet opens it by a double click: semicolons and a byte order mark, every process a line. */
record ReportCsv(ReportWords words, Locale locale) {

    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";
    private static final CSVFormat FORMAT =
            CSVFormat.EXCEL.builder().setDelimiter(';').get();

    byte[] of(ImportReport report) throws IOException {
        StringBuilder text = new StringBuilder().append(BYTE_ORDER_MARK);
        CSVPrinter printer = new CSVPrinter(text, FORMAT);
        printer.printRecord(
                words.heading("row", locale),
                words.heading("id", locale),
                words.heading("title", locale),
                words.heading("result", locale),
                words.heading("remarks", locale));
        for (ReportLine line : report.lines()) {
            printer.printRecord(
                    line.row(),
                    plain(line.id()),
                    plain(line.title()),
                    words.result(line, locale),
                    words.remarks(line, locale));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A spreadsheet must not take words for a formula. */
    private static String plain(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
