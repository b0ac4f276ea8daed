package dk.splejs.participation;

import dk.splejs.costing.Participant;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.shared.Money;
import java.time.LocalDate;

/** An organisation that would join, with what the two keys weigh it by. */
record Newcomer(Participant figures, Participant yearlyFigures) {

    OrganisationCode code() {
        return figures.code().organisation();
    }

    Party party(LocalDate joinedOn, LocalDate yearlyFrom, Money paid) {
        return new Party(figures, yearlyFigures, paid, joinedOn, yearlyFrom, null, null);
    }
}
