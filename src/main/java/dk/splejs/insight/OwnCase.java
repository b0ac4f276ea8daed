package dk.splejs.insight;

import dk.splejs.benefit.BusinessCase;

/** The business case of an organisation that the reader belongs to. */
public record OwnCase(String organisationName, BusinessCase businessCase) {}
