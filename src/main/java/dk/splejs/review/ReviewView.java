package dk.splejs.review;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.security.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One organisation's review, as one reader may see it.
 *
 * @param answer nothing while there is none; its ceiling is left out for readers who may not see it
 */
public record ReviewView(
        OrganisationCode organisation,
        ReviewStatus status,
        Instant invitedAt,
        @Nullable Instant answeredAt,
        @Nullable UserId answeredBy,
        @Nullable ReviewAnswer answer) {

    ReviewView withoutCeiling() {
        return answer == null
                ? this
                : new ReviewView(organisation, status, invitedAt, answeredAt, answeredBy, answer.withoutCeiling());
    }
}
