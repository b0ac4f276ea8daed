package dk.splejs.financing;

import dk.splejs.costing.Participant;
import dk.splejs.organisation.OrganisationCode;

/**
 * Where one organisation stands when shares are computed.
 *
 * @param figures what it is weighed by; its own ceiling and condition are in the terms
 */
record Position(Participant figures, Terms terms) {

    OrganisationCode code() {
        return figures.code().organisation();
    }

    Participant under(Ceilings ceilings) {
        return figures.withCeiling(ceilings.of(terms)).onlyIfAtLeast(terms.atLeast());
    }
}
