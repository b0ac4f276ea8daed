package dk.splejs.catalogue;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.shared.Money;
import jakarta.persistence.Embeddable;

/** A financier's row. */
@Embeddable
record EntryShare(String organisationCode, long oneOffOre, long yearlyOre) {

    static EntryShare of(Financier financier) {
        return new EntryShare(
                financier.organisation().value(),
                financier.oneOff().ore(),
                financier.yearly().ore());
    }

    Financier financier() {
        return new Financier(new OrganisationCode(organisationCode), Money.ofOre(oneOffOre), Money.ofOre(yearlyOre));
    }
}
