package dk.splejs.importing;

import dk.splejs.importing.FileRefused.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The parts of a workbook that are read, unpacked within a limit for all of them together: what a part claims to be as large
 * as is not believed. A packed file is read from its end, so it lies on the disk meanwhile.
 */
final class PackedParts {

    private static final int MOST_PARTS = 1_000;
    private static final int MOST_BYTES = 64 * 1024 * 1024;
    private static final int BUFFER = 8192;
    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final String SHEETS = "xl/worksheets/";

    private final byte[] strings;
    private final byte[] firstSheet;
    private int unpacked;

    private PackedParts(ZipFile zip) throws IOException {
        if (zip.size() > MOST_PARTS) {
            throw new FileRefused(Reason.TOO_LARGE_UNPACKED);
        }
        ZipEntry texts = zip.getEntry(STRINGS);
        strings = texts == null ? new byte[0] : unpack(zip, texts);
        firstSheet = unpack(zip, firstSheet(zip.stream().toList()));
    }

    static PackedParts of(byte[] file) throws IOException {
        Path kept = Files.createTempFile("splejs-import", ".zip");
        try {
            Files.write(kept, file);
            try (ZipFile zip = new ZipFile(kept.toFile())) {
                return new PackedParts(zip);
            }
        } finally {
            Files.deleteIfExists(kept);
        }
    }

    /** The texts that cells refer to; empty where there are none. */
    byte[] strings() {
        return strings;
    }

    byte[] firstSheet() {
        return firstSheet;
    }

    /** {@code sheet2.xml} comes before {@code sheet10.xml}. */
    private static ZipEntry firstSheet(List<? extends ZipEntry> entries) {
        return entries.stream()
                .filter(entry ->
                        entry.getName().startsWith(SHEETS) && entry.getName().endsWith(".xml"))
                .min(Comparator.comparingInt((ZipEntry entry) -> entry.getName().length())
                        .thenComparing(ZipEntry::getName))
                .orElseThrow(() -> new FileRefused(Reason.NOT_READABLE));
    }

    private byte[] unpack(ZipFile zip, ZipEntry entry) throws IOException {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        try (InputStream stream = zip.getInputStream(entry)) {
            for (int length = stream.read(buffer); length >= 0; length = stream.read(buffer)) {
                unpacked += length;
                if (unpacked > MOST_BYTES) {
                    throw new FileRefused(Reason.TOO_LARGE_UNPACKED);
                }
                kept.write(buffer, 0, length);
            }
        }
        return kept.toByteArray();
    }
}
