package dk.splejs.participation;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.shared.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One who takes part, or is on the way out.
 *
 * @param paid once, credits taken off; nothing where the reader may not know
 * @param yearly its share of a whole year; nothing where the reader may not know, or when it is on the way out
 * @param yearlyUntil the first day for which it no longer pays; nothing when it stays
 */
public record PartyLine(
        OrganisationCode code,
        String name,
        LocalDate joinedOn,
        @Nullable Money paid,
        @Nullable Money yearly,
        @Nullable LocalDate yearlyUntil) {}
