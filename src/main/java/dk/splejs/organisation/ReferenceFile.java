package dk.splejs.organisation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** A CSV file on the class path: comma separated, UTF-8, first line with the names of the columns. */
final class ReferenceFile {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private ReferenceFile() {}

    static List<Row> read(String path) {
        try (Reader reader = new InputStreamReader(open(path), StandardCharsets.UTF_8);
                CSVParser records = FORMAT.parse(reader)) {
            return records.stream().map(Row::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }

    /** One number for the content of all these files; line ends do not count. */
    static int checksum(List<String> paths) {
        CRC32 checksum = new CRC32();
        paths.forEach(path -> checksum.update(content(path)));
        return (int) checksum.getValue();
    }

    private static byte[] content(String path) {
        try (InputStream file = open(path)) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }

    private static InputStream open(String path) throws IOException {
        return new ClassPathResource(path).getInputStream();
    }

    /** One line, its cells called by the names of their columns. */
    record Row(CSVRecord cells) {

        private static final Pattern POPULATION = Pattern.compile("population_([0-9]{4})(_01_01)?");

        String text(String column) {
            return cells.get(column);
        }

        @Nullable
        String optionalText(String column) {
            String cell = cells.get(column);
            return cell.isBlank() ? null : cell;
        }

        /** All columns {@code population_2026} or {@code population_2026_01_01} that hold a figure. */
        Map<Year, Long> populations() {
            Map<Year, Long> figures = new TreeMap<>();
            cells.toMap().forEach((column, cell) -> {
                Matcher year = POPULATION.matcher(column);
                if (year.matches() && !cell.isBlank()) {
                    figures.put(Year.parse(year.group(1)), Long.valueOf(cell));
                }
            });
            return figures;
        }
    }
}
