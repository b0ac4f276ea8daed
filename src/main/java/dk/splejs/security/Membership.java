package dk.splejs.security;

import dk.splejs.organisation.OrganisationCode;
import org.jspecify.annotations.Nullable;

/**
 * A role somebody holds. A role of the whole community may name an organisation too: the one its holder works for, so
 * that nobody approves what their own organisation asked for.
 */
public record Membership(Role role, @Nullable OrganisationCode organisation) {

    /** The group every person is in. */
    public static final String EVERYBODY = "member";

    public Membership {
        if (role.isPerOrganisation() && organisation == null) {
            throw new IllegalArgumentException("A " + role + " is so for an organisation");
        }
    }

    public static Membership of(Role role) {
        return new Membership(role, null);
    }

    public static Membership of(Role role, OrganisationCode organisation) {
        return new Membership(role, organisation);
    }

    /** Whether it is the same but for the organisation that the holder of a community's role works for. */
    boolean isSameRoleAs(Membership other) {
        return groupId().equals(other.groupId());
    }

    /** The group of the engine that stands for this role: {@code reviewer-0751}, {@code board}. */
    public String groupId() {
        return role.isPerOrganisation() ? role.group() + "-" + organisation : role.group();
    }
}
