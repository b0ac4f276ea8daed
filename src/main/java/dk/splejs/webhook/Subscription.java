package dk.splejs.webhook;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.security.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where an organisation wants to be told, and of what.
 *
 * @param failingSince since when nothing has got through; nothing while it does
 */
public record Subscription(
        SubscriptionId id,
        OrganisationCode organisation,
        String address,
        Set<EventKind> kinds,
        SubscriptionState state,
        UserId madeBy,
        Instant madeAt,
        @Nullable Instant failingSince) {

    public Subscription {
        kinds = Set.copyOf(kinds);
    }

    public boolean isActive() {
        return state == SubscriptionState.ACTIVE;
    }

    /** The kinds in their own order. */
    public List<EventKind> listedKinds() {
        return EventKind.choices().stream().filter(kinds::contains).toList();
    }

    Subscription withKinds(Set<EventKind> wanted) {
        return new Subscription(id, organisation, address, wanted, state, madeBy, madeAt, failingSince);
    }
}
