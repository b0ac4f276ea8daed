package dk.splejs.api.web;

import dk.splejs.catalogue.NamedOrganisation;
import dk.splejs.organisation.OrganisationCode;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An organisation in JSON: {@code {"code": "0751", "name": "Aarhus"}}. */
@Schema(name = "OrganisationName", description = "An organisation by its code and short name")
record OrganisationJson(
        @Schema(example = "0751") String code,
        @Schema(example = "Aarhus") String name) {

    static OrganisationJson of(NamedOrganisation organisation) {
        return of(organisation.code(), organisation.name());
    }

    static OrganisationJson of(OrganisationCode code, String name) {
        return new OrganisationJson(code.value(), name);
    }

    static @Nullable OrganisationJson ofNullable(@Nullable NamedOrganisation organisation) {
        return organisation == null ? null : of(organisation);
    }
}
