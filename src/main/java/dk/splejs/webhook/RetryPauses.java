package dk.splejs.webhook;

import java.time.Duration;
import java.util.List;

/** How long to wait after how many failures: soon at first, then at longer and longer intervals, for days. */
final class RetryPauses {

    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(10),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(10),
            Duration.ofMinutes(15),
            Duration.ofMinutes(30),
            Duration.ofHours(1),
            Duration.ofHours(2),
            Duration.ofHours(4));

    private RetryPauses() {}

    /** After so many failures, 1 or more. */
    static Duration after(int failures) {
        return PAUSES.get(Math.min(failures, PAUSES.size()) - 1);
    }
}
