package dk.splejs.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Remembers for some minutes which passwords were right, so that a program which sends its password with every request is
 * not slowed down each time. A password is known by a keyed hash of it together with what is stored for the account: as soon
 * as the stored one changes, in whatever way and on whatever machine, it is forgotten. The key dies with the process.
 */
@Component
class VerifiedPasswords {

    private static final Duration REMEMBERED = Duration.ofMinutes(5);
    private static final int MOST = 10_000;
    private static final int KEY_BYTES = 32;
    private static final String ALGORITHM = "HmacSHA256";

    private final Map<String, Instant> knownUntil = new ConcurrentHashMap<>();
    private final SecretKeySpec key;
    private final Clock clock;

    VerifiedPasswords(Clock clock) {
        this.clock = clock;
        byte[] random = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, ALGORITHM);
    }

    boolean knows(UserId userId, String password, String stored) {
        Instant until = knownUntil.get(mark(userId, password, stored));
        return until != null && clock.instant().isBefore(until);
    }

    void remember(UserId userId, String password, String stored) {
        Instant now = clock.instant();
        if (knownUntil.size() >= MOST) {
            knownUntil.values().removeIf(until -> !now.isBefore(until));
        }
        if (knownUntil.size() < MOST) {
            knownUntil.put(mark(userId, password, stored), now.plus(REMEMBERED));
        }
    }

    private String mark(UserId userId, String password, String stored) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update((userId + "\n" + stored + "\n").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
