package dk.splejs.importing;

import dk.splejs.importing.FileRefused.Reason;
import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Reads the processes of a file: JSON, or an Excel workbook. */
final class ProcessFile {

    /** Bytes of a file. */
    static final int MOST_BYTES = 10 * 1024 * 1024;

    static final int MOST_PROCESSES = 5_000;

    private ProcessFile() {}

    /**
     * The processes in their order.
     *
     * @throws FileRefused when the file as a whole is not taken
     */
    static List<SourceRecord> read(byte[] file) {
        if (file.length == 0) {
            throw new FileRefused(Reason.EMPTY);
        }
        if (file.length > MOST_BYTES) {
            throw new FileRefused(Reason.TOO_LARGE);
        }
        List<SourceRecord> records =
                parsed(file).stream().filter(record -> !record.isEmpty()).toList();
        if (records.isEmpty()) {
            throw new FileRefused(Reason.NO_PROCESSES);
        }
        if (records.size() > MOST_PROCESSES) {
            throw new FileRefused(Reason.TOO_MANY_PROCESSES);
        }
        return records;
    }

    private static List<SourceRecord> parsed(byte[] file) {
        try {
            return isPacked(file) ? ProcessSheet.read(file) : ProcessJson.read(file);
        } catch (FileRefused refusal) {
            throw refusal;
        } catch (IOException | XMLStreamException | RuntimeException broken) {
            // Parsers fail in more ways than they say
            throw new FileRefused(Reason.NOT_READABLE, broken);
        }
    }

    private static boolean isPacked(byte[] file) {
        return file.length > 1 && file[0] == 'P' && file[1] == 'K';
    }
}
