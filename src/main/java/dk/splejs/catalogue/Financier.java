package dk.splejs.catalogue;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.shared.Money;

/** One who paid for an entry: its share once, and its share a year. */
public record Financier(OrganisationCode organisation, Money oneOff, Money yearly) {

    public Financier {
        if (oneOff.isNegative() || yearly.isNegative()) {
            throw new IllegalArgumentException("A share is not negative");
        }
    }
}
