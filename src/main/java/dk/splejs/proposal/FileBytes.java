package dk.splejs.proposal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The bytes of a file. A pattern is written as text, one byte a character; numbers are little-endian, as in archives. */
final class FileBytes {

    /** The record at the end of every archive, and how far from the end it can begin. */
    static final String END_OF_ARCHIVE = "PK\u0005\u0006";

    static final int LONGEST_END_OF_ARCHIVE = 22 + 0xFFFF;

    private final byte[] bytes;

    FileBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    int length() {
        return bytes.length;
    }

    boolean startWith(String pattern) {
        return haveAt(0, pattern);
    }

    boolean endWith(String pattern) {
        return haveAt(bytes.length - pattern.length(), pattern);
    }

    boolean haveInTheLast(int distance, String pattern) {
        return lastIndexOf(pattern, distance) >= 0;
    }

    /** Whether an archive is hidden behind something else. */
    boolean endInAnArchive() {
        return haveInTheLast(LONGEST_END_OF_ARCHIVE, END_OF_ARCHIVE);
    }

    /** Where the pattern is found last, no further from the end than this; -1 where it is not. */
    int lastIndexOf(String pattern, int distance) {
        for (int at = bytes.length - pattern.length(); at >= Math.max(0, bytes.length - distance); at--) {
            if (haveAt(at, pattern)) {
                return at;
            }
        }
        return -1;
    }

    boolean haveAt(long at, String pattern) {
        return at >= 0
                && at + pattern.length() <= bytes.length
                && text((int) at, pattern.length()).equals(pattern);
    }

    String text(int at, int length) {
        return new String(bytes, at, length, StandardCharsets.ISO_8859_1);
    }

    byte[] copy(int at, int length) {
        return Arrays.copyOfRange(bytes, at, at + length);
    }

    int number16(int at) {
        return Short.toUnsignedInt(littleEndian().getShort(at));
    }

    long number32(int at) {
        return Integer.toUnsignedLong(littleEndian().getInt(at));
    }

    private ByteBuffer littleEndian() {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
