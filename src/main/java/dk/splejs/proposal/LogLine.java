package dk.splejs.proposal;

import dk.splejs.shared.Canonical;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a line of the decision log says, as it goes into its hash; docs/security-log.md tells an outsider how to compute the
 * same. Nobody's name is in it, and who decided only as a mark, so that a name can be taken away and the chain still holds.
 *
 * @param position in the proposal's log, from 1
 * @param actorMark {@link #mark} of who decided, nothing where nobody did
 */
public record LogLine(
        UUID proposal,
        int position,
        Instant at,
        @Nullable String actorMark,
        @Nullable String organisation,
        String action,
        @Nullable String reason) {

    private static final String FORM = "splejs-decision/1";
    private static final String START = "splejs-decision-log/1";
    private static final int SALT_BYTES = 16;
    private static final HexFormat HEX = HexFormat.of();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    /** What the first line of a proposal follows. */
    public static String start(UUID proposal) {
        return Canonical.sha256(
                new Canonical().add(START).add(proposal.toString()).bytes());
    }

    /** Makes what is short or easy to guess impossible to find from its hash: 16 random bytes in hexadecimal. */
    public static String newSalt() {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return HEX.formatHex(salt);
    }

    /** Stands for a person in the hash of a line. */
    public static String mark(String salt, String userId) {
        return Canonical.sha256(HEX.parseHex(salt), new Canonical().add(userId).bytes());
    }

    /** The hash of a line after another one, from the digests of both. */
    public static String hash(String previous, String digest) {
        return Canonical.sha256(HEX.parseHex(previous), HEX.parseHex(digest));
    }

    /** {@code 2026-11-26T08:00:00.000000Z}. */
    public String time() {
        return MICROSECONDS.format(at);
    }

    /** Stands for all that the line says, and gives nothing of it away to those who don't know the salt. */
    public String digest(String salt) {
        Canonical content = new Canonical()
                .add(FORM)
                .add(proposal.toString())
                .add(Integer.toString(position))
                .add(time())
                .add(actorMark)
                .add(organisation)
                .add(action)
                .add(reason);
        return Canonical.sha256(HEX.parseHex(salt), content.bytes());
    }
}
