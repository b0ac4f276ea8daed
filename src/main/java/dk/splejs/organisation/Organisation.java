package dk.splejs.organisation;

import dk.splejs.shared.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * One who takes part.
 *
 * @param name the short name people use, {@code Aarhus}
 * @param officialName the name in letters and contracts, {@code Aarhus Kommune}
 * @param regionCode the region it lies in, a region's own code, or nothing for a community
 * @param mail a shared address, if one is known
 */
public record Organisation(
        OrganisationCode code,
        String name,
        String officialName,
        OrganisationKind kind,
        @Nullable OrganisationCode regionCode,
        String cvr,
        @Nullable EmailAddress mail) {}
