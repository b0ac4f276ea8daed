package dk.splejs.statistics;

import dk.splejs.organisation.OrganisationKind;

/**
 * The organisations of one kind.
 *
 * @param active those for which somebody holds a role
 * @param organisations all that exist today
 */
public record KindCount(OrganisationKind kind, long active, long organisations) {}
