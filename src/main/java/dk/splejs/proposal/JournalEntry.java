package dk.splejs.proposal;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.security.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One decision about a proposal.
 *
 * @param actor who decided, nobody where a deadline or a rule did
 * @param actorName their name at that time
 * @param organisation for which organisation
 * @param action what, {@code proposal.submitted}: the feature and its verb
 * @param reason why, in their own words
 */
public record JournalEntry(
        Instant at,
        @Nullable UserId actor,
        @Nullable String actorName,
        @Nullable OrganisationCode organisation,
        String action,
        @Nullable String reason) {

    /** The key of its text for people, in the feature's own bundle: {@code proposal.journal.submitted}. */
    public String messageKey() {
        return action.replaceFirst("\\.", ".journal.");
    }
}
