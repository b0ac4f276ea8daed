package dk.splejs.webhook;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Sends what waits for a receiver, one run at a time on all nodes together. What comes of each is noted at once, whatever
 * becomes of the caller's transaction: what was sent is not sent again, but for a crash in between, and then under the same id.
 */
@Service
public class Sending {

    /** Well within the time after which the engine takes a job for lost. */
    private static final Duration LONGEST_RUN = Duration.ofSeconds(20);

    private static final Duration SOMEBODY_SENDS = Duration.ofSeconds(10);

    private final TurnTable turns;
    private final Waiting waiting;
    private final Attempts attempts;
    private final Clock clock;

    Sending(TurnTable turns, Waiting waiting, Attempts attempts, Clock clock) {
        this.turns = turns;
        this.waiting = waiting;
        this.attempts = attempts;
        this.clock = clock;
    }

    /**
     * Sends what can be sent now, in the transaction of a job.
     *
     * @return when to come back; nothing where all is sent, or somebody else comes back
     */
    public Optional<Instant> send(SubscriptionId receiver) {
        Instant now = clock.instant();
        Optional<Turn> turn = turns.take(receiver);
        if (turn.isEmpty()) {
            return Optional.of(now.plus(SOMEBODY_SENDS));
        }
        Turn after = turn.get().isQuiet(now) ? turn.get() : run(receiver, turn.get(), now.plus(LONGEST_RUN));
        Optional<Instant> next = next(receiver, after);
        boolean watched = next.isPresent() && after.isWatched(now, next.get());
        // Where nothing waits nothing fails: what failed long ago does not count against what comes next
        turns.put(receiver, next.isEmpty() ? Turn.GOOD : watched ? after : after.wakingAt(next.get()));
        return watched ? Optional.empty() : next;
    }

    private Turn run(SubscriptionId receiver, Turn found, Instant end) {
        Turn turn = found;
        int failed = 0;
        Optional<Message> message = waiting.next(receiver);
        while (message.isPresent()) {
            turn = attempts.attempt(receiver, message.get(), turn, failed);
            failed = turn.failingSince() == null ? 0 : failed + 1;
            Instant now = clock.instant();
            if (turn.isQuiet(now) || now.isAfter(end)) {
                return turn;
            }
            message = waiting.next(receiver);
        }
        return turn;
    }

    /** A job's time has no smaller parts; rounded down, whoever comes back would come too early and find somebody expected. */
    private static Instant wholeMillis(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MILLIS).plusMillis(1);
    }

    private Optional<Instant> next(SubscriptionId receiver, Turn turn) {
        Instant quiet = turn.quietUntil() == null ? Instant.MIN : turn.quietUntil();
        return waiting.nextTry(receiver).map(next -> wholeMillis(next.isBefore(quiet) ? quiet : next));
    }
}
