package dk.splejs.costing.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * So many requests a minute from each address, {@code splejs.calculator.requests-per-minute}. A bucket of tokens: a minute's
 * worth may be asked at once, and one comes back after each part of the minute.
 */
@Component
class CalculatorLimit {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int MOST_BUCKETS = 10_000;
    private static final String EVERYBODY_ELSE = "";

    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();
    private final Duration perRequest;
    private final Clock clock;

    CalculatorLimit(@Value("${splejs.calculator.requests-per-minute:60}") int perMinute, Clock clock) {
        this.perRequest = MINUTE.dividedBy(perMinute);
        this.clock = clock;
    }

    /**
     * Counts one request of this address.
     *
     * @throws TooManyRequests when the bucket is empty; what is refused is not counted
     */
    void take(String address) {
        Instant now = clock.instant();
        Bucket bucket = buckets.compute(
                bucketOf(address, now), (key, known) -> (known == null ? new Bucket(now, true) : known).take(now));
        if (!bucket.granted) {
            throw new TooManyRequests(Duration.between(now.plus(MINUTE), bucket.fullAt.plus(perRequest)));
        }
    }

    /** However many addresses somebody commands, memory is bounded: newcomers in a crowd share one bucket. */
    private String bucketOf(String address, Instant now) {
        if (buckets.size() >= MOST_BUCKETS) {
            buckets.values().removeIf(bucket -> !bucket.fullAt.isAfter(now));
        }
        return buckets.size() < MOST_BUCKETS || buckets.containsKey(address) ? address : EVERYBODY_ELSE;
    }

    /** A bucket is known by the moment it will be full again, an empty one a minute ahead. */
    private final class Bucket {

        private final Instant fullAt;
        private final boolean granted;

        private Bucket(Instant fullAt, boolean granted) {
            this.fullAt = fullAt;
            this.granted = granted;
        }

        private Bucket take(Instant now) {
            Instant before = fullAt.isAfter(now) ? fullAt : now;
            Instant after = before.plus(perRequest);
            boolean fits = !after.isAfter(now.plus(MINUTE));
            return new Bucket(fits ? after : before, fits);
        }
    }
}
