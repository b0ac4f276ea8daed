package dk.splejs.costing.web;

import dk.splejs.shared.RateLimit;
import java.io.Serial;
import java.time.Duration;

/** An address asks more than its share; it may ask again after a while. */
class TooManyRequests extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    TooManyRequests(Duration retryAfter) {
        super("Too many requests");
        this.retryAfter = retryAfter;
    }

    /** For the header {@code Retry-After}: whole seconds, rounded up. */
    long seconds() {
        return RateLimit.seconds(retryAfter);
    }
}
