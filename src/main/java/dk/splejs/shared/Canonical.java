package dk.splejs.shared;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Texts as bytes in one way only, so that two lists of texts that differ never give the same bytes: each text is its length
 * in four bytes, the greatest first, and then itself in UTF-8. No text at all is the length -1.
 */
public final class Canonical {

    private static final int NOTHING = -1;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    public Canonical add(@Nullable String text) {
        byte[] encoded = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
        int length = text == null ? NOTHING : encoded.length;
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
        bytes.writeBytes(encoded);
        return this;
    }

    public byte[] bytes() {
        return bytes.toByteArray();
    }

    /** The SHA-256 of these parts one after the other, as 64 hexadecimal digits. */
    public static String sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
