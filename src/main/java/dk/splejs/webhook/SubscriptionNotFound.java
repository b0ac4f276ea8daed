package dk.splejs.webhook;

import dk.splejs.shared.NotFound;
import java.io.Serial;

/** There is no such subscription, or it is another organisation's. */
public class SubscriptionNotFound extends NotFound {

    @Serial
    private static final long serialVersionUID = 1L;

    SubscriptionNotFound() {
        super("There is no such subscription for this person");
    }
}
