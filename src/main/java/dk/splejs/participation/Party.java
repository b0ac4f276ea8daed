package dk.splejs.participation;

import dk.splejs.costing.Participant;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.shared.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One who takes part in a solution, or did.
 *
 * @param figures what the key of the one-off cost weighs it by
 * @param yearlyFigures what the key of the yearly cost weighs it by
 * @param paid once, credits from those who came later taken off
 * @param joinedOn the day on which it was bound
 * @param yearlyFrom the first day, always of a month, for which it pays a yearly share
 * @param yearlyUntil the first day for which it no longer does; nothing while no end is known
 * @param leftOn the day on which its leaving was confirmed; nothing for one who takes part
 */
record Party(
        Participant figures,
        Participant yearlyFigures,
        Money paid,
        LocalDate joinedOn,
        LocalDate yearlyFrom,
        @Nullable LocalDate yearlyUntil,
        @Nullable LocalDate leftOn) {

    OrganisationCode code() {
        return figures.code().organisation();
    }

    boolean takesPart() {
        return leftOn == null;
    }

    /** Whether it takes part, or still pays out its notice. */
    boolean isBound(LocalDate day) {
        return takesPart() || (yearlyUntil != null && day.isBefore(yearlyUntil));
    }

    boolean paysFor(LocalDate firstOfMonth) {
        return !yearlyFrom.isAfter(firstOfMonth) && (yearlyUntil == null || firstOfMonth.isBefore(yearlyUntil));
    }
}
