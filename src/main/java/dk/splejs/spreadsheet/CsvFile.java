package dk.splejs.spreadsheet;

import dk.splejs.spreadsheet.Cell.Amount;
import dk.splejs.spreadsheet.Cell.Day;
import dk.splejs.spreadsheet.Cell.Figure;
import dk.splejs.spreadsheet.Cell.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A table as a Danish spreadsheet opens it by a double click: semicolons, decimal commas, a byte order mark. Rows are sent as they come. */
public record CsvFile(Sheet sheet) {

    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final CSVFormat FORMAT =
            CSVFormat.EXCEL.builder().setDelimiter(';').get();
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    /** Leaves the stream open. */
    public void writeTo(OutputStream stream) throws IOException {
        Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        CSVPrinter printer = new CSVPrinter(writer, FORMAT);
        printer.printRecord(sheet.headers());
        int rows = 0;
        for (List<Cell> row : sheet.rows()) {
            printer.printRecord(row.stream().map(CsvFile::text).toList());
            rows++;
            if (rows % Sheet.ROWS_IN_MEMORY == 0) {
                printer.flush();
            }
        }
        printer.flush();
    }

    private static String text(Cell cell) {
        if (cell instanceof Text words) {
            return words.value();
        }
        if (cell instanceof Amount amount) {
            return danish(amount.value().kroner());
        }
        if (cell instanceof Figure number) {
            return danish(number.value());
        }
        return DATE.format(((Day) cell).value());
    }

    private static String danish(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }
}
