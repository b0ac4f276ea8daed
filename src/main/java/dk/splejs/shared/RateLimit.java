package dk.splejs.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * So many within a window for each key. A bucket of tokens: all of them may be taken at once, and one comes back after each
 * part of the window. Whatever somebody comes up with for keys, memory is bounded, and nobody pays for somebody else: in a
 * crowd the one who has taken least is forgotten first.
 */
public final class RateLimit<K> {

    private static final int MOST_BUCKETS = 10_000;

    private final Map<K, Instant> fullAgain = new ConcurrentHashMap<>();
    private final Duration perToken;
    private final Duration window;
    private final Clock clock;

    /** At most so many for each key within the window. */
    public RateLimit(int most, Duration window, Clock clock) {
        this.perToken = window.dividedBy(most);
        this.window = window;
        this.clock = clock;
    }

    /** Takes one. What is refused is not counted; then the answer is how long to wait, otherwise nothing. */
    public Duration take(K key) {
        Instant now = clock.instant();
        makeRoomFor(key, now);
        Taking taking = new Taking(now);
        fullAgain.compute(key, (same, known) -> taking.from(known == null ? now : known));
        return taking.pause;
    }

    /** How long to wait until one may be taken; nothing when it may be now. Takes none. */
    public Duration pause(K key) {
        Instant now = clock.instant();
        return pause(fullAgain.getOrDefault(key, now), now);
    }

    /** The key may take all of them again. */
    public void forget(K key) {
        fullAgain.remove(key);
    }

    /** A pause as the header {@code Retry-After} says it: whole seconds, rounded up. */
    public static long seconds(Duration pause) {
        return pause.plusMillis(999).toSeconds();
    }

    private Duration pause(Instant full, Instant now) {
        Duration pause = Duration.between(now.plus(window), later(full, now).plus(perToken));
        return pause.isNegative() ? Duration.ZERO : pause;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private void makeRoomFor(K key, Instant now) {
        if (fullAgain.size() < MOST_BUCKETS || fullAgain.containsKey(key)) {
            return;
        }
        fullAgain.values().removeIf(full -> !full.isAfter(now));
        if (fullAgain.size() >= MOST_BUCKETS) {
            fullAgain.entrySet().stream()
                    .min(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                    .ifPresent(least -> fullAgain.remove(least.getKey(), least.getValue()));
        }
    }

    /** One attempt, which remembers whether it was granted. */
    private final class Taking {

        private final Instant now;
        private Duration pause = Duration.ZERO;

        private Taking(Instant now) {
            this.now = now;
        }

        private Instant from(Instant full) {
            pause = pause(full, now);
            return pause.isZero() ? later(full, now).plus(perToken) : full;
        }
    }
}
