package dk.splejs.catalogue;

import dk.splejs.organisation.OrganisationCode;

/** An organisation with its short name, {@code Aarhus}. */
public record NamedOrganisation(OrganisationCode code, String name) {}
