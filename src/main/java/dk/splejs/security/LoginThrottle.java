package dk.splejs.security;

import dk.splejs.shared.RateLimit;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing: after five wrong passwords for one name from one address, one more may be tried each minute.
 * Counted by address too, so that nobody can lock out somebody who sits elsewhere.
 */
@Component
class LoginThrottle {

    private static final int MISTAKES = 5;
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(5);

    private final RateLimit<Source> mistakes;

    LoginThrottle(Clock clock) {
        this.mistakes = new RateLimit<>(MISTAKES, FORGOTTEN_AFTER, clock);
    }

    boolean mustWait(Source source) {
        return !pause(source).isZero();
    }

    /** How long they have to wait, if they have to. */
    Duration pause(Source source) {
        return mistakes.pause(source);
    }

    void failed(Source source) {
        mistakes.take(source);
    }

    void succeeded(Source source) {
        mistakes.forget(source);
    }

    /** The name that was tried and the address it was tried from. */
    record Source(String userName, String address) {}
}
