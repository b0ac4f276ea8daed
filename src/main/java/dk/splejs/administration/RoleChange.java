package dk.splejs.administration;

import dk.splejs.security.Role;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a form about somebody's roles says.
 *
 * @param had the roles that the form showed as held, so that what somebody else changed meanwhile is left alone
 * @param wanted the roles that are ticked now
 * @param confirmed whether it is meant that open tasks are left with nobody to do them
 */
public record RoleChange(Set<Role> had, Set<Role> wanted, boolean confirmed) {

    public RoleChange {
        had = Set.copyOf(had);
        wanted = Set.copyOf(wanted);
    }

    Set<Role> given() {
        return without(wanted, had);
    }

    Set<Role> taken() {
        return without(had, wanted);
    }

    private static Set<Role> without(Set<Role> these, Set<Role> those) {
        Set<Role> left = EnumSet.noneOf(Role.class);
        left.addAll(these);
        left.removeAll(those);
        return left;
    }
}
