package dk.splejs.administration;

import dk.splejs.security.Role;
import dk.splejs.security.UserId;
import dk.splejs.shared.EmailAddress;
import java.util.Set;

/** Somebody to add. */
public record NewColleague(UserId userId, String name, EmailAddress mail, Set<Role> roles) {

    public NewColleague {
        roles = Set.copyOf(roles);
    }
}
