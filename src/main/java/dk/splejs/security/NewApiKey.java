package dk.splejs.security;

import dk.splejs.organisation.OrganisationCode;
import java.time.LocalDate;
import java.util.Set;

/**
 * A key to make.
 *
 * @param name at most {@value #LONGEST_NAME} characters, in one line
 * @param expiresOn the last day on which it works
 */
public record NewApiKey(OrganisationCode organisation, String name, Set<KeyScope> scopes, LocalDate expiresOn) {

    public static final int LONGEST_NAME = 60;

    public NewApiKey {
        scopes = Set.copyOf(scopes);
        if (scopes.isEmpty() || name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("A key has a name and a scope at least");
        }
    }
}
