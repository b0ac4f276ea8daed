package dk.splejs.importing;

import dk.splejs.importing.FileRefused.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The parts of a workbook that are read, unpacked within limits that hold for all of its parts together: what a part claims
 * to be as large as is not believed, and nothing is written to a disk.
 */
final class PackedParts {

    private static final int MOST_PARTS = 1_000;
    private static final int MOST_BYTES = 64 * 1024 * 1024;
    private static final int BUFFER = 8192;
    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final String SHEETS = "xl/worksheets/";

    private final SortedMap<String, byte[]> sheets =
            new TreeMap<>(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
    private byte[] strings = new byte[0];
    private int parts;
    private int unpacked;

    private PackedParts() {}

    static PackedParts of(byte[] file) throws IOException {
        PackedParts read = new PackedParts();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                read.take(entry.getName(), zip);
            }
        }
        return read;
    }

    /** The texts that cells refer to; empty where there are none. */
    byte[] strings() {
        return strings;
    }

    byte[] firstSheet() {
        if (sheets.isEmpty()) {
            throw new FileRefused(Reason.NOT_READABLE);
        }
        return sheets.get(sheets.firstKey());
    }

    private void take(String name, ZipInputStream zip) throws IOException {
        parts++;
        if (parts > MOST_PARTS) {
            throw new FileRefused(Reason.TOO_LARGE_UNPACKED);
        }
        byte[] bytes = unpack(zip, name.endsWith(".xml"));
        if (name.equals(STRINGS)) {
            strings = bytes;
        } else if (name.startsWith(SHEETS) && name.endsWith(".xml")) {
            sheets.put(name, bytes);
        }
    }

    /** Also what is not kept is counted. */
    private byte[] unpack(ZipInputStream zip, boolean keep) throws IOException {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        for (int length = zip.read(buffer); length >= 0; length = zip.read(buffer)) {
            unpacked += length;
            if (unpacked > MOST_BYTES) {
                throw new FileRefused(Reason.TOO_LARGE_UNPACKED);
            }
            if (keep) {
                kept.write(buffer, 0, length);
            }
        }
        return kept.toByteArray();
    }
}
