package dk.splejs.importing;

import dk.splejs.importing.FileRefused.Reason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;

/** The Excel export of OS2autoproces: the first row with anything in it names the columns in Danish. */
final class ProcessSheet {

    private ProcessSheet() {}

    static List<SourceRecord> read(byte[] file) throws IOException, XMLStreamException {
        List<SortedMap<Integer, String>> rows = Workbook.rows(file);
        int heading = 0;
        while (heading < rows.size() && rows.get(heading).isEmpty()) {
            heading++;
        }
        if (heading == rows.size()) {
            throw new FileRefused(Reason.NO_PROCESSES);
        }
        SortedMap<Integer, String> names = names(rows.get(heading));
        List<SourceRecord> records = new ArrayList<>();
        for (int row = heading + 1; row < rows.size(); row++) {
            records.add(process(row + 1, rows.get(row), names));
        }
        return records;
    }

    private static SortedMap<Integer, String> names(SortedMap<Integer, String> headings) {
        SortedMap<Integer, String> names = new TreeMap<>();
        headings.forEach((column, heading) -> names.put(column, Labels.nameOf(heading)));
        if (!names.containsValue("id") || !names.containsValue("title")) {
            throw new FileRefused(Reason.NO_PROCESSES);
        }
        return names;
    }

    private static SourceRecord process(
            int number, SortedMap<Integer, String> cells, SortedMap<Integer, String> names) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        cells.forEach((column, text) -> {
            String name = names.get(column);
            if (name != null) {
                values.putIfAbsent(name, Labels.words(name, text));
            }
        });
        return SourceRecord.of(number, values);
    }
}
