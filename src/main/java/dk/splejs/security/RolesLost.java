package dk.splejs.security;

import java.util.Set;

/**
 * Somebody is no longer in these groups of the engine; tasks of theirs that the person took are their colleagues' again.
 *
 * @param groups {@code reviewer-0751}
 */
public record RolesLost(UserId userId, Set<String> groups) {

    public RolesLost {
        groups = Set.copyOf(groups);
    }
}
