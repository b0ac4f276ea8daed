package dk.splejs.webhook;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How long something is tried. */
@Component
class Patience {

    private final WebhookSettings settings;
    private final Clock clock;

    Patience(WebhookSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether what has been so since then has been so for too long. */
    boolean isOver(@Nullable Instant since) {
        return since != null && !clock.instant().isBefore(since.plus(settings.giveUpAfter()));
    }

    /** When to try again after so many failures. */
    Instant until(int failures) {
        return clock.instant().plus(RetryPauses.after(failures));
    }
}
