package dk.splejs.webhook;

import dk.splejs.shared.Conflict;
import java.io.Serial;
import java.util.Optional;

/** The organisation has as many as it may have. */
public class TooManySubscriptions extends Conflict {

    @Serial
    private static final long serialVersionUID = 1L;

    TooManySubscriptions() {
        super("No more subscriptions for this organisation");
    }

    @Override
    public Optional<String> reasonKey() {
        return Optional.of("webhook.refused.tooMany");
    }
}
