package dk.splejs.administration;

import dk.splejs.organisation.OrganisationCode;
import java.time.LocalDate;

/**
 * How far an organisation is with looking through its people's roles.
 *
 * @param due how many have not been looked at for a year
 * @param oldest since when somebody has not been looked at
 */
public record Standing(
        OrganisationCode organisation, String name, int people, int administrators, int due, LocalDate oldest) {

    public boolean isBehind() {
        return due > 0;
    }
}
