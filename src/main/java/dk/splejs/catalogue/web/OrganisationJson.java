package dk.splejs.catalogue.web;

import dk.splejs.catalogue.NamedOrganisation;
import org.jspecify.annotations.Nullable;

/** An organisation in JSON: {@code {"code": "0751", "name": "Aarhus"}}. */
record OrganisationJson(String code, String name) {

    static OrganisationJson of(NamedOrganisation organisation) {
        return new OrganisationJson(organisation.code().value(), organisation.name());
    }

    static @Nullable OrganisationJson ofNullable(@Nullable NamedOrganisation organisation) {
        return organisation == null ? null : of(organisation);
    }
}
