package dk.splejs.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.splejs.shared.Money;
import dk.splejs.spreadsheet.Cell.Amount;
import dk.splejs.spreadsheet.Cell.Day;
import dk.splejs.spreadsheet.Cell.Text;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The two kinds of files, each read back. */
class SpreadsheetTests {

    private static final Sheet SHEET = new Sheet(
            "Kontoudtog",
            List.of("Løsning", "Dato", "Sats i procent", "Beløb"),
            List.of(
                    List.of(
                            new Text("Æble; \"pære\""),
                            new Day(LocalDate.of(2026, 11, 23)),
                            Cell.figure(new BigDecimal("10.00")),
                            new Amount(Money.ofOre(9_007_199_254_740_993L))),
                    List.of(new Text("=1+1"), Cell.NOTHING, Cell.figure(2026), new Amount(Money.ofOre(-5)))));

    @Test
    void aTextFileHasAByteOrderMarkSemicolonsAndDecimalCommas() throws IOException {
        assertThat(csv(SHEET))
                .isEqualTo("\ufeffLøsning;Dato;Sats i procent;Beløb\r\n"
                        + "\"Æble; \"\"pære\"\"\";23.11.2026;10;90071992547409,93\r\n"
                        + "'=1+1;;2026;-0,05\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+45 12", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "=cmd|' /C calc'!A0"})
    void aTextThatASpreadsheetWouldCalculateIsMadePlain(String text) throws IOException {
        assertThat(new Text(text).value()).isEqualTo("'" + text);
        assertThat(new Text("Sag " + text).value()).isEqualTo("Sag " + text);
        try (ReadableWorkbook book = workbook(new Sheet("x", List.of("x"), List.of(List.of(new Text(text)))))) {
            assertThat(book.getFirstSheet().read().get(1).getCell(0).getType()).isEqualTo(CellType.STRING);
        }
    }

    @Test
    void aWorkbookHasRealNumbersAndDates() throws IOException {
        try (ReadableWorkbook book = workbook(SHEET)) {
            List<Row> rows = book.getFirstSheet().read();

            assertThat(book.getFirstSheet().getName()).isEqualTo("Kontoudtog");
            assertThat(rows).hasSize(3);
            assertThat(rows.get(0).getCellText(0)).isEqualTo("Løsning");
            assertThat(rows.get(1).getCellText(0)).isEqualTo("Æble; \"pære\"");
            assertThat(rows.get(1).getCellAsDate(1).orElseThrow().toLocalDate()).isEqualTo(LocalDate.of(2026, 11, 23));
            assertThat(rows.get(1).getCell(3).getType()).isEqualTo(CellType.NUMBER);
            assertThat(rows.get(1).getCellAsNumber(3)).contains(new BigDecimal("90071992547409.93"));
            assertThat(rows.get(1).getCell(3).getDataFormatString()).isEqualTo("#,##0.00");
            assertThat(rows.get(2).getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(rows.get(2).getCellText(0)).isEqualTo("'=1+1");
            assertThat(rows.get(2).getCellAsNumber(3)).contains(new BigDecimal("-0.05"));
        }
    }

    @Test
    void theHeadOfAWorkbookIsBoldAndStaysInSight(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("kontoudtog.xlsx"), xlsx(SHEET));

        assertThat(part(file, "xl/worksheets/sheet1.xml")).contains("<pane ", "ySplit=\"1\"", "state=\"frozen\"");
        assertThat(part(file, "xl/styles.xml")).containsPattern("<b(/| )");
    }

    @Test
    void manyRowsAreWrittenAsTheyCome() throws IOException {
        List<List<Cell>> rows = IntStream.range(0, 3_000)
                .mapToObj(row -> List.<Cell>of(new Text("Række " + row), new Amount(Money.ofOre(row))))
                .toList();

        try (ReadableWorkbook book = workbook(new Sheet("Mange", List.of("Navn", "Beløb"), rows))) {
            List<Row> read = book.getFirstSheet().read();
            assertThat(read).hasSize(3_001);
            assertThat(read.get(2_501).getCellText(0)).isEqualTo("Række 2500");
            assertThat(read.get(2_501).getCellAsNumber(1)).contains(new BigDecimal("25.00"));
        }
    }

    @Test
    void whatXmlCannotSayAndWhatExcelCannotHoldDoesNotSpoilAWorkbook() throws IOException {
        List<Cell> row = List.of(new Text("a\u0007\u0000b\ud800c<&>"), new Text("x".repeat(40_000)));

        try (ReadableWorkbook book = workbook(new Sheet("x", List.of("x", "y"), List.of(row)))) {
            Row read = book.getFirstSheet().read().get(1);
            assertThat(read.getCellText(0)).startsWith("a").endsWith("c<&>");
            assertThat(read.getCellText(1)).hasSize(32_767);
        }
    }

    @Test
    void ofTenThousandRowsOnlyAFewWaitToBeSent() throws IOException {
        for (boolean workbook : new boolean[] {false, true}) {
            SentRows rows = new SentRows(10_000);
            Sheet sheet = new Sheet("Mange", List.of("Navn", "Tal"), () -> rows);

            if (workbook) {
                new XlsxFile(List.of(sheet)).writeTo(rows.sink());
            } else {
                new CsvFile(sheet).writeTo(rows.sink());
            }

            System.out.printf(
                    "%s of 10 000 rows: first bytes after row %d, at most %d rows between two sendings, %d bytes%n",
                    workbook ? "Excel" : "CSV", rows.first(), rows.most(), rows.bytes());
            assertThat(rows.taken()).isEqualTo(10_000);
            assertThat(rows.first()).isLessThanOrEqualTo(Sheet.ROWS_IN_MEMORY);
            assertThat(rows.most()).isLessThanOrEqualTo(4 * Sheet.ROWS_IN_MEMORY);
        }
    }

    private static String csv(Sheet sheet) throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        new CsvFile(sheet).writeTo(stream);
        return stream.toString(StandardCharsets.UTF_8);
    }

    private static byte[] xlsx(Sheet sheet) throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        new XlsxFile(List.of(sheet)).writeTo(stream);
        return stream.toByteArray();
    }

    private static ReadableWorkbook workbook(Sheet sheet) throws IOException {
        return new ReadableWorkbook(new ByteArrayInputStream(xlsx(sheet)), new ReadingOptions(true, false));
    }

    /** By the directory at the file's end, as spreadsheets read it: entries are sent before their sizes are known. */
    private static String part(Path file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
