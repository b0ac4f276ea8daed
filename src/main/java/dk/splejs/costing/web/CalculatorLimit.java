package dk.splejs.costing.web;

import dk.splejs.shared.RateLimit;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** So many requests a minute from each address, {@code splejs.limits.calculations-per-minute}. */
@Component
class CalculatorLimit {

    private final RateLimit<String> requests;

    CalculatorLimit(@Value("${splejs.limits.calculations-per-minute:60}") int perMinute, Clock clock) {
        this.requests = new RateLimit<>(perMinute, Duration.ofMinutes(1), clock);
    }

    /**
     * Counts one request of this address.
     *
     * @throws TooManyRequests when it has asked too much; what is refused is not counted
     */
    void take(String address) {
        Duration pause = requests.take(address);
        if (!pause.isZero()) {
            throw new TooManyRequests(pause);
        }
    }
}
