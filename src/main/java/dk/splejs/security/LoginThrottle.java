package dk.splejs.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing: after five wrong passwords for one name from one address, each further one costs a pause, at most
 * a minute. Counted by address too, so that nobody can lock out somebody who sits elsewhere.
 */
@Component
class LoginThrottle {

    private static final int FREE_FAILURES = 5;
    private static final int LONGEST_DOUBLING = 6;
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    private static final Duration REMEMBERED = Duration.ofMinutes(15);
    private static final int MANY = 10_000;

    private final Map<Source, Failures> failures = new ConcurrentHashMap<>();
    private final Clock clock;

    LoginThrottle(Clock clock) {
        this.clock = clock;
    }

    boolean mustWait(Source source) {
        Failures known = failures.get(source);
        return known != null && clock.instant().isBefore(known.waitUntil());
    }

    void failed(Source source) {
        Instant now = clock.instant();
        if (failures.size() >= MANY) {
            failures.values().removeIf(known -> known.at().plus(REMEMBERED).isBefore(now));
        }
        failures.compute(source, (key, known) -> Failures.after(known == null ? 0 : known.countAt(now), now));
    }

    void succeeded(Source source) {
        failures.remove(source);
    }

    /** The name that was tried and the address it was tried from. */
    record Source(String userName, String address) {}

    private record Failures(int count, Instant at, Instant waitUntil) {

        static Failures after(int earlier, Instant now) {
            int excess = Math.min(earlier + 1 - FREE_FAILURES, LONGEST_DOUBLING);
            Duration pause = excess < 0 ? Duration.ZERO : Duration.ofSeconds(1L << excess);
            return new Failures(earlier + 1, now, now.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause));
        }

        int countAt(Instant now) {
            return at.plus(REMEMBERED).isBefore(now) ? 0 : count;
        }
    }
}
