package dk.splejs.security;

import dk.splejs.organisation.Organisations;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Says who acts by a key that was sent, in one statement at most. Whoever sends bad keys is slowed down; a good one next door is
 * let in all the same.
 */
@Service
public class KeyGate {

    /** Of when a key was last used, a new hour is written down and no more. */
    private static final Duration REMEMBERED = Duration.ofHours(1);

    private final ApiKeys keys;
    private final Organisations organisations;
    private final LoginThrottle throttle;
    private final Clock clock;

    KeyGate(ApiKeys keys, Organisations organisations, LoginThrottle throttle, Clock clock) {
        this.keys = keys;
        this.organisations = organisations;
        this.throttle = throttle;
        this.clock = clock;
    }

    /**
     * What came of it.
     *
     * @param actor nobody where the key is not good
     * @param key which one it says it is, where there is one of that id
     * @param pause how long to wait before another bad one is looked at, if it is too many
     */
    public record Verdict(@Nullable Actor actor, @Nullable UserId key, Duration pause) {}

    /**
     * Looks at a key.
     *
     * @param address where it came from
     */
    public Verdict of(String sent, String address) {
        KeyToken token = KeyToken.find(sent).orElse(null);
        ApiKeys.Kept kept = token == null ? null : keys.kept(token.id()).orElse(null);
        if (token == null || kept == null) {
            return bad(null, address);
        }
        return token.isKeptAs(kept.hash()) && isOpen(kept.key())
                ? good(kept.key())
                : bad(kept.key().id().userId(), address);
    }

    /** A key ends when it is revoked, when its days are over, and when its organisation no longer exists. */
    private boolean isOpen(ApiKey key) {
        return !key.isRevoked()
                && !key.isExpired(LocalDate.now(clock))
                && organisations.all().stream().anyMatch(one -> one.code().equals(key.organisation()));
    }

    private Verdict good(ApiKey key) {
        Instant now = clock.instant();
        Instant since = now.minus(REMEMBERED);
        if (Optional.ofNullable(key.lastUsed()).orElse(Instant.MIN).isBefore(since)) {
            keys.used(key.id(), now, since);
        }
        return new Verdict(key.actor(), key.id().userId(), Duration.ZERO);
    }

    /** A blank in the name, so that it is nobody's. */
    private Verdict bad(@Nullable UserId key, String address) {
        LoginThrottle.Source source = new LoginThrottle.Source(
                "key " + Optional.ofNullable(key).map(UserId::value).orElse(""), address);
        Duration pause = throttle.pause(source);
        if (pause.isZero()) {
            throttle.failed(source);
        }
        return new Verdict(null, key, pause);
    }
}
