package dk.splejs.security;

import dk.splejs.organisation.OrganisationCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What this module keeps about one person, beside who they are and what they hold.
 *
 * @param openLinks how many links to choose a password they were sent and can still use
 * @param keys the keys that they made for an organisation
 */
public record PersonTraces(
        List<SecurityEvent> events, List<Affiliation> affiliations, List<Lent> lent, int openLinks, List<ApiKey> keys) {

    /** An organisation they belong to, and when somebody last looked at their roles there. */
    public record Affiliation(
            OrganisationCode organisation,
            LocalDate since,
            @Nullable LocalDate reviewedOn) {}

    /**
     * A role that was lent, from the first day to the last.
     *
     * @param byThem whether they lent it, or were lent it
     */
    public record Lent(
            String role,
            @Nullable OrganisationCode organisation,
            LocalDate from,
            LocalDate to,
            boolean byThem,
            boolean ended) {

        /** {@code security.role.BOARD}. */
        public String messageKey() {
            return "security.role." + role;
        }
    }
}
