package dk.splejs.proposal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The list of contents of an archive, read without unpacking anything. Only a plain archive is read: nothing before,
 * between or behind its parts, nothing encrypted, no more than {@value #MOST_ENTRIES} entries, and no more than 200 MB
 * by its own account.
 */
final class ZipDirectory {

    private static final int MOST_ENTRIES = 10_000;
    private static final long MOST_UNPACKED = 200L * 1024 * 1024;

    private static final String ENTRY = "PK\u0001\u0002";
    private static final int ENTRY_LENGTH = 46;
    private static final String CONTENT = "PK\u0003\u0004";
    private static final int CONTENT_LENGTH = 30;
    private static final int END_LENGTH = 22;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final FileBytes bytes;
    private final List<Entry> entries;

    private ZipDirectory(FileBytes bytes, List<Entry> entries) {
        this.bytes = bytes;
        this.entries = entries;
    }

    /** Nothing when it is no such archive. */
    static Optional<ZipDirectory> of(FileBytes bytes) {
        int end = bytes.lastIndexOf(FileBytes.END_OF_ARCHIVE, FileBytes.LONGEST_END_OF_ARCHIVE);
        if (end < 0 || end + END_LENGTH > bytes.length() || !bytes.startWith(CONTENT)) {
            return Optional.empty();
        }
        int count = bytes.number16(end + 10);
        long start = bytes.number32(end + 16);
        boolean whole = start + bytes.number32(end + 12) == end
                && end + END_LENGTH + bytes.number16(end + 20) == bytes.length()
                && count <= MOST_ENTRIES;
        return whole
                ? entries(bytes, (int) start, count)
                        .filter(entries -> fit(entries, start))
                        .map(entries -> new ZipDirectory(bytes, entries))
                : Optional.empty();
    }

    private static Optional<List<Entry>> entries(FileBytes bytes, int start, int count) {
        List<Entry> entries = new ArrayList<>();
        int at = start;
        for (int number = 0; number < count; number++) {
            if (!isEntry(bytes, at)) {
                return Optional.empty();
            }
            entries.add(entry(bytes, at));
            at += ENTRY_LENGTH + bytes.number16(at + 28) + bytes.number16(at + 30) + bytes.number16(at + 32);
        }
        return bytes.haveAt(at, FileBytes.END_OF_ARCHIVE) ? Optional.of(entries) : Optional.empty();
    }

    private static boolean isEntry(FileBytes bytes, int at) {
        return bytes.haveAt(at, ENTRY)
                && at + ENTRY_LENGTH <= bytes.length()
                && at + ENTRY_LENGTH + bytes.number16(at + 28) <= bytes.length();
    }

    private static Entry entry(FileBytes bytes, int at) {
        return new Entry(
                bytes.text(at + ENTRY_LENGTH, bytes.number16(at + 28)),
                (bytes.number16(at + 8) & 1) != 0,
                bytes.number16(at + 10),
                bytes.number32(at + 20),
                bytes.number32(at + 24),
                bytes.number32(at + 42));
    }

    /** Entries that share their bytes are a bomb: together they would be larger than the file. */
    private static boolean fit(List<Entry> entries, long directory) {
        return entries.stream().noneMatch(Entry::encrypted)
                && entries.stream().allMatch(entry -> entry.offset() + CONTENT_LENGTH + entry.packed() <= directory)
                && entries.stream().mapToLong(Entry::packed).sum() <= directory
                && entries.stream().mapToLong(Entry::unpacked).sum() <= MOST_UNPACKED;
    }

    List<String> names() {
        return entries.stream().map(Entry::name).toList();
    }

    /** The text of an entry; nothing when there is none, or it is longer than this or broken. */
    Optional<String> text(String name, int longest) {
        return entries.stream()
                .filter(entry -> entry.name().equals(name) && entry.unpacked() <= longest)
                .findFirst()
                .flatMap(this::unpacked)
                .map(content -> new String(content, StandardCharsets.UTF_8));
    }

    private Optional<byte[]> unpacked(Entry entry) {
        int head = (int) entry.offset();
        if (!bytes.haveAt(head, CONTENT)) {
            return Optional.empty();
        }
        int start = head + CONTENT_LENGTH + bytes.number16(head + 26) + bytes.number16(head + 28);
        if (start + entry.packed() > bytes.length()) {
            return Optional.empty();
        }
        byte[] packed = bytes.copy(start, (int) entry.packed());
        return switch (entry.method()) {
            case STORED -> Optional.of(packed).filter(content -> content.length == entry.unpacked());
            case DEFLATED -> inflated(packed, (int) entry.unpacked());
            default -> Optional.empty();
        };
    }

    private static Optional<byte[]> inflated(byte[] packed, int length) {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            byte[] content = new byte[length];
            return inflater.inflate(content) == length ? Optional.of(content) : Optional.empty();
        } catch (DataFormatException e) {
            return Optional.empty();
        } finally {
            inflater.end();
        }
    }

    /**
     * A line of the list.
     *
     * @param packed its length in the archive
     * @param unpacked its length otherwise, by its own account
     */
    private record Entry(String name, boolean encrypted, int method, long packed, long unpacked, long offset) {}
}
