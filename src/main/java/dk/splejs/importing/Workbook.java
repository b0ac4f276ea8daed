package dk.splejs.importing;

import dk.splejs.importing.FileRefused.Reason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;

/**
 * The first sheet of an Excel workbook, as texts. A cell says by itself in which column it stands, so only so many columns are
 * believed; and many cells may share a text, so what they say together is counted.
 */
final class Workbook {

    private static final int MOST_ROWS = ProcessFile.MOST_PROCESSES + 1_000;
    private static final int MOST_COLUMNS = 300;
    private static final int MOST_CHARACTERS = 64 * 1024 * 1024;
    private static final int LETTERS = 26;

    private final List<String> shared;
    private final List<SortedMap<Integer, String>> rows = new ArrayList<>();
    private int characters;

    private Workbook(List<String> shared) {
        this.shared = shared;
    }

    /** The rows, each with the texts of its columns, both counted from 0; an empty row stands too. */
    static List<SortedMap<Integer, String>> rows(byte[] file) throws IOException, XMLStreamException {
        PackedParts parts = PackedParts.of(file);
        Workbook workbook = new Workbook(sharedTexts(parts.strings()));
        workbook.read(new SafeXml(parts.firstSheet()));
        return workbook.rows;
    }

    private static List<String> sharedTexts(byte[] xml) throws XMLStreamException {
        List<String> texts = new ArrayList<>();
        if (xml.length > 0) {
            SafeXml reader = new SafeXml(xml);
            while (reader.next()) {
                if (reader.starts("si")) {
                    texts.add(richText(reader, "si"));
                }
            }
        }
        return texts;
    }

    /** The text until this element ends: its runs one after the other, without how they are pronounced. */
    private static String richText(SafeXml reader, String until) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean pronounced = false;
        while (!reader.ends(until) && reader.next()) {
            if (reader.starts("rPh")) {
                pronounced = true;
            } else if (reader.ends("rPh")) {
                pronounced = false;
            } else if (reader.starts("t")) {
                String run = reader.text();
                text.append(pronounced ? "" : run);
            }
        }
        return text.toString();
    }

    private void read(SafeXml reader) throws XMLStreamException {
        while (reader.next()) {
            if (reader.starts("row")) {
                startRow(reader.attribute("r"));
            } else if (reader.starts("c") && !rows.isEmpty()) {
                cell(reader);
            }
        }
    }

    /** A row may leave out which one it is; it never goes back. */
    private void startRow(String number) {
        int wanted = number.isEmpty() ? rows.size() + 1 : Integer.parseInt(number);
        if (wanted > MOST_ROWS || rows.size() >= MOST_ROWS) {
            throw new FileRefused(Reason.TOO_MANY_PROCESSES);
        }
        do {
            rows.add(new TreeMap<>());
        } while (rows.size() < wanted);
    }

    private void cell(SafeXml reader) throws XMLStreamException {
        String type = reader.attribute("t");
        SortedMap<Integer, String> row = rows.get(rows.size() - 1);
        int column = column(reader.attribute("r"), row.isEmpty() ? 0 : row.lastKey() + 1);
        String text = "";
        while (reader.next() && !reader.ends("c")) {
            if (reader.starts("v")) {
                text = value(type, reader.text());
            } else if (reader.starts("is")) {
                text = richText(reader, "is");
            }
        }
        put(row, column, text);
    }

    private void put(SortedMap<Integer, String> row, int column, String text) {
        characters += text.length();
        if (characters > MOST_CHARACTERS) {
            throw new FileRefused(Reason.TOO_LARGE_UNPACKED);
        }
        if (column < MOST_COLUMNS && !text.isBlank()) {
            row.put(column, text);
        }
    }

    private String value(String type, String written) {
        return switch (type) {
            case "s" -> shared.get(Integer.parseInt(written.strip()));
            case "b" -> Boolean.toString(written.strip().equals("1"));
            case "e" -> "";
            default -> written;
        };
    }

    /** {@code AB12} is column 27; beyond all that are read where it is further away. */
    private static int column(String reference, int next) {
        int column = 0;
        for (int at = 0; at < reference.length() && column <= MOST_COLUMNS; at++) {
            char letter = reference.charAt(at);
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            column = column * LETTERS + (letter - 'A' + 1);
        }
        return column == 0 ? next : column - 1;
    }
}
