package dk.splejs.security;

import dk.splejs.shared.EmailAddress;
import java.util.Set;

/** Somebody who shall be able to log in, with all roles they hold from now on. */
public record NewPerson(UserId userId, String name, EmailAddress mail, String password, Set<Membership> memberships) {

    public NewPerson {
        memberships = Set.copyOf(memberships);
        if (name.isBlank() || password.isEmpty()) {
            throw new IllegalArgumentException("A person has a name and a password");
        }
    }

    /** Without the password, because records end up in logs. */
    @Override
    public String toString() {
        return "NewPerson[" + userId + ", " + memberships + "]";
    }
}
