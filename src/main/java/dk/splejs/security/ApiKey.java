package dk.splejs.security;

import dk.splejs.organisation.OrganisationCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A key by which an organisation's programs use the API, without its secret.
 *
 * @param name what its organisation calls it: the system that uses it
 * @param maker who made it; the key belongs to the organisation and stays when they leave
 * @param expiresOn the last day on which it works
 * @param lastUsed to the hour
 */
public record ApiKey(
        KeyId id,
        OrganisationCode organisation,
        String name,
        Set<KeyScope> scopes,
        Maker maker,
        LocalDate expiresOn,
        @Nullable Instant lastUsed,
        @Nullable Instant revokedAt) {

    /** Who made it, and when. */
    public record Maker(UserId id, String name, Instant at) {}

    public ApiKey {
        scopes = Set.copyOf(scopes);
    }

    public boolean isRevoked() {
        return revokedAt != null;
    }

    public boolean isExpired(LocalDate today) {
        return today.isAfter(expiresOn);
    }

    /** The key as the one who acts. */
    Actor actor() {
        return Actor.ofKey(id, name, new KeyPower(organisation, scopes));
    }
}
