package dk.splejs.security;

import dk.splejs.shared.Canonical;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * A key as its owner's programs send it: {@code splejs_<id>_<secret><checksum>}. By its beginning and its checksum those who
 * look for secrets in source code know one, and a slip of the pen is told without asking the database.
 *
 * <p>The secret is 256 random bits, so a single SHA-256 is enough to keep: there is no list of likely ones to try, which is all
 * that a slow hash protects against.
 *
 * @param secret 64 hexadecimal digits
 */
record KeyToken(KeyId id, String secret) {

    private static final String PREFIX = "splejs_";
    private static final Pattern SHAPE =
            Pattern.compile(PREFIX + "(?<id>[0-9a-f]{16})_(?<secret>[0-9a-f]{64})[0-9a-f]{8}");
    private static final int ID_BYTES = 8;
    private static final int SECRET_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static KeyToken random() {
        return new KeyToken(new KeyId(hex(ID_BYTES)), hex(SECRET_BYTES));
    }

    /** Nothing for a text that no key ever was. */
    static Optional<KeyToken> find(String text) {
        Matcher parts = SHAPE.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        KeyToken token = new KeyToken(new KeyId(parts.group("id")), parts.group("secret"));
        return token.text().equals(text) ? Optional.of(token) : Optional.empty();
    }

    /** What is sent; shown once and kept nowhere. */
    String text() {
        String checked = PREFIX + id + "_" + secret;
        CRC32 checksum = new CRC32();
        checksum.update(checked.getBytes(StandardCharsets.US_ASCII));
        return checked + HexFormat.of().toHexDigits(checksum.getValue(), Integer.BYTES * 2);
    }

    /** What is kept of it. */
    String hash() {
        return Canonical.sha256(secret.getBytes(StandardCharsets.US_ASCII));
    }

    /** Compares in a time that tells nothing of how much is right. */
    boolean isKeptAs(String hash) {
        return MessageDigest.isEqual(
                hash().getBytes(StandardCharsets.US_ASCII), hash.getBytes(StandardCharsets.US_ASCII));
    }

    /** Without the secret, because records end up in logs. */
    @Override
    public String toString() {
        return "KeyToken[" + id + "]";
    }

    private static String hex(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
