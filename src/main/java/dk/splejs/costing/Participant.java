package dk.splejs.costing;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.organisation.Population;
import dk.splejs.shared.Money;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/**
 * One who may chip in, with the figures a key can weigh by and the terms it takes part on.
 *
 * @param inhabitants on 1 January of the population year, if known
 * @param populationYear the year of that figure, if known
 * @param minutesPerYear the use it stated, if any
 * @param ceiling the most it pays of the one-off cost, or nothing when it set none
 * @param atLeast takes part only if at least so many do, itself counted, or nothing when it set no condition
 */
public record Participant(
        OrganisationCode code,
        @Nullable Long inhabitants,
        @Nullable Year populationYear,
        @Nullable Long minutesPerYear,
        @Nullable Money ceiling,
        @Nullable Integer atLeast) {

    /** A participant without figures or terms, enough for the key {@code equal}. */
    public static Participant of(OrganisationCode code) {
        return new Participant(code, null, null, null, null, null);
    }

    public Participant withInhabitants(long figure) {
        return new Participant(code, figure, null, minutesPerYear, ceiling, atLeast);
    }

    public Participant withPopulation(Population population) {
        return new Participant(code, population.inhabitants(), population.year(), minutesPerYear, ceiling, atLeast);
    }

    public Participant withMinutesPerYear(long figure) {
        return new Participant(code, inhabitants, populationYear, figure, ceiling, atLeast);
    }

    public Participant withCeiling(@Nullable Money most) {
        return new Participant(code, inhabitants, populationYear, minutesPerYear, most, atLeast);
    }

    public Participant onlyIfAtLeast(@Nullable Integer participants) {
        return new Participant(code, inhabitants, populationYear, minutesPerYear, ceiling, participants);
    }

    long requireInhabitants() {
        if (inhabitants == null) {
            throw new CannotSplit.MissingFigure(code, "inhabitants");
        }
        return inhabitants;
    }

    long requireMinutesPerYear() {
        if (minutesPerYear == null) {
            throw new CannotSplit.MissingFigure(code, "use");
        }
        return minutesPerYear;
    }
}
