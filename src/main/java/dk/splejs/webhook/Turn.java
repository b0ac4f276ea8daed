package dk.splejs.webhook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a receiver fares, as whoever's turn it is finds it.
 *
 * @param failures how often in a row it was found out of order
 * @param failingSince since when nothing has got through
 * @param quietUntil when it is tried again, where it takes nothing at all
 * @param wakeAt when somebody else will look again
 */
record Turn(
        int failures,
        @Nullable Instant failingSince,
        @Nullable Instant quietUntil,
        @Nullable Instant wakeAt) {

    static final Turn GOOD = new Turn(0, null, null, null);

    /** Whether it is left alone at this moment. */
    boolean isQuiet(Instant now) {
        return quietUntil != null && now.isBefore(quietUntil);
    }

    /**
     * After a try that failed.
     *
     * @param outOfOrder whether that was not the message's fault: the receiver is left alone for a while then
     */
    Turn failed(Instant now, boolean outOfOrder) {
        Instant since = failingSince == null ? now : failingSince;
        return outOfOrder
                ? new Turn(failures + 1, since, now.plus(RetryPauses.after(failures + 1)), wakeAt)
                : new Turn(failures, since, null, wakeAt);
    }

    boolean wasOutOfOrder() {
        return quietUntil != null;
    }

    Turn wakingAt(@Nullable Instant moment) {
        return new Turn(failures, failingSince, quietUntil, moment);
    }

    /** Whether somebody else looks again before this moment, so that nobody needs to wait for it too. */
    boolean isWatched(Instant now, Instant moment) {
        return wakeAt != null && wakeAt.isAfter(now) && !wakeAt.isAfter(moment);
    }
}
