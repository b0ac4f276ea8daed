package dk.splejs.review;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that has the need and would co-finance a solution.
 *
 * @param ceiling the highest amount it named, or nothing when it named none
 * @param minutesPerYear the volume it stated, or 0 when it stated none
 */
public record Interest(OrganisationCode code, @Nullable Money ceiling, long minutesPerYear) {}
