package dk.splejs.organisation;

import java.time.Year;

/** How many people lived in an organisation's area on 1 January of a year (Danmarks Statistik, FOLK1A). */
public record Population(OrganisationCode code, Year year, long inhabitants) {}
