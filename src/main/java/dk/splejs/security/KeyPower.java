package dk.splejs.security;

import dk.splejs.organisation.OrganisationCode;
import java.util.Set;

/** What a key may do, and for which organisation alone. */
public record KeyPower(OrganisationCode organisation, Set<KeyScope> scopes) {

    public KeyPower {
        scopes = Set.copyOf(scopes);
    }
}
