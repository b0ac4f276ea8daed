package dk.splejs.security;

import java.util.Arrays;
import java.util.Optional;

/** What a key of an organisation may do: a closed list. What no scope names, a key may not. */
public enum KeyScope {
    /** Reading what any member may read of proposals, and what everybody in the key's own organisation may. */
    PROPOSALS_READ("proposals:read"),
    /** Submitting proposals for the organisation. */
    PROPOSALS_WRITE("proposals:write"),
    /** Making the organisation's entries of the catalogue and bringing them up to date. */
    CATALOGUE_WRITE("catalogue:write");

    private final String word;

    KeyScope(String word) {
        this.word = word;
    }

    /** As programs write it: {@code catalogue:write}. */
    public String word() {
        return word;
    }

    /** Nothing for a word that names none. */
    public static Optional<KeyScope> find(String word) {
        return Arrays.stream(values()).filter(scope -> scope.word.equals(word)).findFirst();
    }

    /** {@code security.keyScope.PROPOSALS_READ}. */
    public String messageKey() {
        return "security.keyScope." + name();
    }
}
