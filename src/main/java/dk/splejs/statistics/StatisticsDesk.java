package dk.splejs.statistics;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The figures for everybody. They are the same for all, so that what one asked for is shown to the next for a short while. */
@Service
public class StatisticsDesk {

    private final StatisticsReader reader;
    private final Clock clock;
    private final Duration keep;

    private @Nullable Statistics latest;

    StatisticsDesk(StatisticsReader reader, StatisticsProperties settings, Clock clock) {
        this.reader = reader;
        this.clock = clock;
        this.keep = settings.keep();
    }

    /** As they are, or were a moment ago. */
    public synchronized Statistics latest() {
        Statistics known = latest;
        if (known == null || isOld(known)) {
            known = reader.read();
            latest = known;
        }
        return known;
    }

    private boolean isOld(Statistics known) {
        Instant now = clock.instant();
        return now.isBefore(known.asOf()) || !now.isBefore(known.asOf().plus(keep));
    }
}
