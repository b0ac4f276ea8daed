package dk.splejs.participation;

import dk.splejs.financing.PoliticalDecision;
import dk.splejs.organisation.OrganisationCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An organisation's wish to join or to leave.
 *
 * @param quote what it leads to, as computed last
 * @param decision the political decision by which the organisation accepted it
 * @param reason why it was rejected
 * @param endedAt nothing while it is open
 */
public record ChangeView(
        OrganisationCode organisation,
        ChangeKind kind,
        ChangeStatus status,
        @Nullable Quote quote,
        @Nullable PoliticalDecision decision,
        Instant requestedAt,
        @Nullable String reason,
        @Nullable Instant endedAt) {

    public Quote requireQuote() {
        if (quote == null) {
            throw new IllegalStateException("Nothing is computed yet for " + organisation);
        }
        return quote;
    }
}
