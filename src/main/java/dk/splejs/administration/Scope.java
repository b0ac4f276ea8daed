package dk.splejs.administration;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.security.Membership;
import dk.splejs.security.Role;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What roles are held for: one organisation, or nobody in particular where they are of the whole community. */
public record Scope(@Nullable OrganisationCode organisation) {

    private static final String COMMUNITY = "faelles";

    /** As it stands in an address: a code, or {@code faelles}. */
    public static Optional<Scope> find(String path) {
        if (path.equals(COMMUNITY)) {
            return Optional.of(new Scope(null));
        }
        return OrganisationCode.isValid(path) ? Optional.of(new Scope(new OrganisationCode(path))) : Optional.empty();
    }

    static Scope of(Membership role) {
        return new Scope(role.role().isPerOrganisation() ? role.organisation() : null);
    }

    public String path() {
        return organisation == null ? COMMUNITY : organisation.value();
    }

    public boolean isCommunity() {
        return organisation == null;
    }

    /** Every role that can be held here. */
    public List<Role> roles() {
        return organisation == null ? Role.ofCommunity() : Role.ofOrganisation();
    }

    public Membership of(Role role) {
        return new Membership(role, organisation);
    }

    /** The address of somebody's page; for the security log it says whom something was done to. */
    String pageOf(Object userId) {
        return "/medarbejdere/" + path() + "/" + userId;
    }
}
