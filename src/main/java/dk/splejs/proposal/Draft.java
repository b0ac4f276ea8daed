package dk.splejs.proposal;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.security.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to put forward for an organisation.
 *
 * @param key tells a repeated request from a new one; at most 100 characters
 * @param builtOn the solution it was made out of, if it was
 */
public record Draft(
        Actor author,
        OrganisationCode owner,
        ProposalContent content,
        @Nullable String key,
        @Nullable BuiltOn builtOn) {

    private static final int MAX_KEY = 100;

    public Draft {
        if (key != null && (key.isBlank() || key.length() > MAX_KEY)) {
            throw new IllegalArgumentException("A key has 1 to " + MAX_KEY + " characters");
        }
    }

    public Draft(Actor author, OrganisationCode owner, ProposalContent content, @Nullable String key) {
        this(author, owner, content, key, null);
    }
}
