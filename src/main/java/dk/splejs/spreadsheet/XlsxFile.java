package dk.splejs.spreadsheet;

import dk.splejs.spreadsheet.Cell.Amount;
import dk.splejs.spreadsheet.Cell.Day;
import dk.splejs.spreadsheet.Cell.Figure;
import dk.splejs.spreadsheet.Cell.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Tables as a workbook of Excel, with real numbers and dates. Rows are sent as they are written. */
public record XlsxFile(List<Sheet> sheets) {

    private static final String APPLICATION = "Splejs";
    private static final String VERSION = "1.0";
    private static final String MONEY = "#,##0.00";
    private static final String DATE = "dd.mm.yyyy";
    /** The most that Excel takes into one cell. */
    private static final int LONGEST_TEXT = 32_767;

    private static final double WIDTH = 18;

    /** Leaves the stream open. */
    public void writeTo(OutputStream stream) throws IOException {
        Workbook workbook = new Workbook(stream, APPLICATION, VERSION);
        for (Sheet sheet : sheets) {
            write(sheet, workbook.newWorksheet(sheet.name()));
        }
        workbook.finish();
    }

    private static void write(Sheet sheet, Worksheet target) throws IOException {
        writeHead(sheet.headers(), target);
        int row = 0;
        for (List<Cell> cells : sheet.rows()) {
            row++;
            for (int column = 0; column < cells.size(); column++) {
                write(cells.get(column), target, row, column);
            }
            if (row % Sheet.ROWS_IN_MEMORY == 0) {
                target.flush();
            }
        }
        target.finish();
    }

    private static void writeHead(List<String> headers, Worksheet target) {
        for (int column = 0; column < headers.size(); column++) {
            target.inlineString(0, column, headers.get(column));
            target.style(0, column).bold().set();
            target.width(column, WIDTH);
        }
        target.freezePane(0, 1);
    }

    private static String fitting(String text) {
        return text.substring(0, Math.min(LONGEST_TEXT, text.length()));
    }

    private static void write(Cell cell, Worksheet target, int row, int column) {
        if (cell instanceof Text words) {
            if (!words.value().isEmpty()) {
                target.inlineString(row, column, fitting(words.value()));
            }
        } else if (cell instanceof Amount amount) {
            target.value(row, column, amount.value().kroner());
            target.style(row, column).format(MONEY).set();
        } else if (cell instanceof Figure number) {
            target.value(row, column, number.value());
        } else if (cell instanceof Day day) {
            target.value(row, column, day.value());
            target.style(row, column).format(DATE).set();
        }
    }
}
