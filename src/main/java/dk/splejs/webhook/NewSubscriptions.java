package dk.splejs.webhook;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.outgoing.OutgoingCalls;
import dk.splejs.security.Actor;
import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Makes subscriptions with their secrets. */
@Component
public class NewSubscriptions {

    private final SubscriptionTable table;
    private final SigningKeys keys;
    private final OutgoingCalls calls;
    private final Clock clock;

    NewSubscriptions(SubscriptionTable table, SigningKeys keys, OutgoingCalls calls, Clock clock) {
        this.table = table;
        this.keys = keys;
        this.calls = calls;
        this.clock = clock;
    }

    boolean canSign() {
        return keys.areThere();
    }

    Made make(Actor actor, OrganisationCode organisation, String address, Set<EventKind> kinds) {
        calls.check(address);
        SubscriptionId id = SubscriptionId.fresh();
        String secret = keys.secretOf(id);
        table.insert(new Subscription(
                id, organisation, address, kinds, SubscriptionState.ACTIVE, actor.id(), clock.instant(), null));
        return new Made(id, secret);
    }

    /** A subscription with the secret that is shown once. */
    public record Made(SubscriptionId id, String secret) {

        @Override
        public String toString() {
            return id.toString();
        }
    }
}
