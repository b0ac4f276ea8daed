package dk.splejs.administration;

import dk.splejs.organisation.Organisation;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.security.ApiKey;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keys as one reader may see them.
 *
 * @param only the one organisation whose keys they are, if one was asked for
 * @param organisations those that the reader may choose from
 * @param mine those that the reader may make keys for
 * @param today what keys expire by
 */
public record KeyList(
        List<Line> keys,
        @Nullable OrganisationCode only,
        List<Organisation> organisations,
        List<Organisation> mine,
        LocalDate today) {

    public KeyList {
        keys = List.copyOf(keys);
        organisations = List.copyOf(organisations);
        mine = List.copyOf(mine);
    }

    /**
     * One of them.
     *
     * @param mayRevoke whether the reader may, and it still works
     */
    public record Line(ApiKey key, String organisation, State state, boolean mayRevoke) {}

    /** How a key stands. */
    public enum State {
        OPEN,
        /** It works, but not for long: its system needs a new one. */
        ENDING,
        EXPIRED,
        REVOKED;

        private static final Period SOON = Period.ofDays(30);

        static State of(ApiKey key, LocalDate today) {
            if (key.isRevoked()) {
                return REVOKED;
            }
            if (key.isExpired(today)) {
                return EXPIRED;
            }
            return key.isExpired(today.plus(SOON)) ? ENDING : OPEN;
        }

        boolean works() {
            return this == OPEN || this == ENDING;
        }

        /** {@code administration.keys.state.OPEN}. */
        public String messageKey() {
            return "administration.keys.state." + name();
        }
    }
}
