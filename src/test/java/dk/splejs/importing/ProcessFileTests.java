package dk.splejs.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.splejs.importing.FileRefused.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** What a file may be, and what it may try. */
class ProcessFileTests {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String HEADING =
            "<row r=\"1\"><c t=\"inlineStr\"><is><t>ID</t></is></c><c t=\"inlineStr\"><is><t>Titel</t></is></c></row>";
    private static final int MEGABYTE = 1024 * 1024;

    @Test
    void aListAPageAndASingleProcessAreRead() {
        Map<String, Object> process = MadeUpProcesses.whole(1);

        assertThat(ProcessFile.read(MadeUpProcesses.json(List.of(process, process))))
                .hasSize(2);
        assertThat(ProcessFile.read(MadeUpProcesses.json(Map.of("content", List.of(process)))))
                .hasSize(1);
        assertThat(ProcessFile.read(MadeUpProcesses.json(process))).hasSize(1);
    }

    @Test
    void rowsAndColumnsThatAreLeftOutAreEmpty() {
        List<SourceRecord> read = ProcessFile.read(sheet(HEADING
                + "<row r=\"4\"><c r=\"B4\" t=\"str\"><v>Titel</v></c></row>"
                + "<row><c><v>17</v></c><c r=\"AAAAAAAAAA5\"><v>x</v></c></row>"));

        assertThat(read).extracting(SourceRecord::row).containsExactly(4, 5);
        assertThat(read.get(0).text("title")).contains("Titel");
        assertThat(read.get(1).values()).containsOnlyKeys("id");
    }

    @Test
    void whatIsNoFileOfProcessesIsRefused() {
        refused(new byte[0], Reason.EMPTY);
        refused(new byte[10 * MEGABYTE + 1], Reason.TOO_LARGE);
        refused(text("hej"), Reason.NOT_READABLE);
        refused(text("[] []"), Reason.NOT_READABLE);
        refused(text("[]"), Reason.NO_PROCESSES);
        refused(text("42"), Reason.NO_PROCESSES);
        refused(text("PK"), Reason.NOT_READABLE);
        refused(sheet("<row r=\"1\"><c t=\"str\"><v>Noget andet</v></c></row>"), Reason.NO_PROCESSES);
        refused(text("[" + "{},".repeat(5_000) + "{}]"), Reason.TOO_MANY_PROCESSES);
        refused(sheet(HEADING + "<row r=\"1048576\"/>"), Reason.TOO_MANY_PROCESSES);
    }

    @Test
    void whatGrowsWhenItIsReadIsRefusedSoon() {
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            refused(text("[".repeat(100_000)), Reason.NOT_READABLE);
            refused(parts(Map.of(SHEET, "0".repeat(65 * MEGABYTE))), Reason.TOO_LARGE_UNPACKED);
            refused(zip("xl/media/picture", "0", 2_000), Reason.TOO_LARGE_UNPACKED);
            refused(
                    parts(
                            Map.of(
                                    SHEET,
                                    "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><worksheet>&b;</worksheet>")),
                    Reason.NOT_READABLE);
            refused(
                    parts(Map.of(
                            SHEET,
                            "<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><worksheet><row><c><v>&a;</v></c></row>"
                                    + "</worksheet>")),
                    Reason.NOT_READABLE);
            refused(
                    parts(Map.of(
                            "xl/sharedStrings.xml",
                            "<sst><si><t>" + "a".repeat(100_000) + "</t></si></sst>",
                            SHEET,
                            rows("<c t=\"s\"><v>0</v></c>".repeat(1_000)))),
                    Reason.TOO_LARGE_UNPACKED);
        });
    }

    private static String rows(String cells) {
        return "<worksheet><sheetData><row>" + cells + "</row></sheetData></worksheet>";
    }

    private static void refused(byte[] file, Reason reason) {
        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> ProcessFile.read(file))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] sheet(String rows) {
        return parts(Map.of(SHEET, "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"));
    }

    /** The same part so many times under names of its own. */
    private static byte[] zip(String name, String content, int times) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int number = 0; number < times; number++) {
                zip.putNextEntry(new ZipEntry(name + number));
                zip.write(text(content));
            }
            zip.finish();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] parts(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(text(part.getValue()));
            }
            zip.finish();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
