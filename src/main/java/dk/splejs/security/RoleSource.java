package dk.splejs.security;

import org.springframework.stereotype.Component;

/**
 * Where somebody's roles come from. The one switch for an identity provider that hands them out: for its people the pages of
 * roles are read-only, and no password link is sent.
 */
@Component
public class RoleSource {

    /** Whether this person's roles and log-in are looked after elsewhere. */
    public boolean isElsewhere(UserId person) {
        return false;
    }
}
