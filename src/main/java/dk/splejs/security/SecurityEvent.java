package dk.splejs.security;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened at the doors of Splejs.
 *
 * @param userId whom it concerns; nothing where nobody known was logged in, also for a name that was mistyped
 * @param network the first part of the address it came from, {@code 192.0.2.0/24} or {@code 2001:db8:1::/48}
 * @param path without what was asked for behind it
 */
public record SecurityEvent(
        Instant at,
        Kind kind,
        @Nullable String userId,
        @Nullable String network,
        String path) {

    /** What happened. */
    public enum Kind {
        LOGGED_IN,
        LOG_IN_FAILED,
        LOCKED_OUT,
        ORGANISATION_UNKNOWN,
        CLAIM_MISSING,
        LEVEL_TOO_LOW,
        SECOND_FACTOR_MISSING,
        LOGGED_OUT,
        LOGGED_OUT_BY_PROVIDER,
        REFUSED,
        FORGED,
        DATA_TAKEN,
        ROLES_CHANGED,
        PASSWORD_CHANGED,
        PASSWORD_LINK_SENT,
        PASSWORD_LINK_USED,
        ACCOUNT_MADE,
        ACCOUNT_CLOSED,
        DELEGATED,
        DELEGATION_BEGUN,
        DELEGATION_ENDED,
        ROLES_REVIEWED,
        KEY_MADE,
        KEY_REVOKED,
        KEY_REFUSED,
        IMPORTED,
        WEBHOOK_MADE,
        WEBHOOK_DELETED;

        /** {@code security.event.LOGGED_IN}. */
        public String messageKey() {
            return "security.event." + name();
        }
    }
}
