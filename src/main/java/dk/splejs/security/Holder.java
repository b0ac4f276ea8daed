package dk.splejs.security;

import dk.splejs.organisation.OrganisationCode;

/** A person who holds a role, and the organisation they hold it for. */
record Holder(Person person, Membership membership) {

    OrganisationCode organisation() {
        OrganisationCode organisation = membership.organisation();
        if (organisation == null) {
            throw new IllegalStateException(membership.role() + " is not held for an organisation");
        }
        return organisation;
    }
}
