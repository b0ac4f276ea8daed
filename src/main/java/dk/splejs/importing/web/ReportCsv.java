package dk.splejs.importing.web;

import dk.splejs.importing.ImportReport;
import dk.splejs.importing.ReportLine;
import dk.splejs.importing.ReportWords;
import dk.splejs.spreadsheet.Cell;
import dk.splejs.spreadsheet.Cell.Text;
import dk.splejs.spreadsheet.CsvFile;
import dk.splejs.spreadsheet.Sheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The report as a file for a spreadsheet, every process a line. */
record ReportCsv(ReportWords words, Locale locale) {

    byte[] of(ImportReport report) throws IOException {
        List<String> headers = Stream.of("row", "id", "title", "result", "remarks")
                .map(column -> words.heading(column, locale))
                .toList();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        new CsvFile(new Sheet(
                        "", headers, report.lines().stream().map(this::row).toList()))
                .writeTo(file);
        return file.toByteArray();
    }

    private List<Cell> row(ReportLine line) {
        return List.of(
                Cell.figure(line.row()),
                new Text(line.id()),
                new Text(line.title()),
                new Text(words.result(line, locale)),
                new Text(words.remarks(line, locale)));
    }
}
