package dk.splejs.administration;

import dk.splejs.security.Role;
import dk.splejs.security.UserId;
import java.time.LocalDate;
import java.util.Set;

/** Which roles are to be lent to whom, from the first day to the last. */
public record Lending(UserId delegate, Set<Role> roles, LocalDate from, LocalDate to) {

    public Lending {
        roles = Set.copyOf(roles);
    }
}
