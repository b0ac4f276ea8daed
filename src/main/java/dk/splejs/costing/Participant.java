package dk.splejs.costing;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.organisation.Population;
import dk.splejs.shared.Money;
import java.math.BigDecimal;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/**
 * One who may chip in, with the figures a key can weigh by and the terms it takes part on.
 *
 * @param inhabitants on 1 January of the population year, if known
 * @param populationYear the year of that figure, if known
 * @param minutesPerYear the use it stated, if any; reviews state whole minutes
 * @param sizeClass in which it is placed by judgement, 0 is the smallest; nothing where its inhabitants decide
 * @param ceiling the most it pays of the one-off cost, or nothing when it set none
 * @param atLeast takes part only if at least so many do, itself counted, or nothing when it set no condition
 */
public record Participant(
        ParticipantCode code,
        @Nullable Long inhabitants,
        @Nullable Year populationYear,
        @Nullable BigDecimal minutesPerYear,
        @Nullable Integer sizeClass,
        @Nullable Money ceiling,
        @Nullable Integer atLeast) {

    private static final BigDecimal MINUTES_PER_HOUR = BigDecimal.valueOf(60);

    /** A participant without figures or terms, enough for the key {@code equal}. */
    public static Participant of(ParticipantCode code) {
        return new Participant(code, null, null, null, null, null, null);
    }

    public static Participant of(OrganisationCode organisation) {
        return of(ParticipantCode.of(organisation));
    }

    public Participant withInhabitants(long figure) {
        return withFigure(figure, null);
    }

    public Participant withPopulation(Population population) {
        return withFigure(population.inhabitants(), population.year());
    }

    /** With a figure as it was kept beside a result. */
    public Participant withFigure(@Nullable Long figure, @Nullable Year year) {
        return new Participant(code, figure, year, minutesPerYear, sizeClass, ceiling, atLeast);
    }

    public Participant withMinutesPerYear(long figure) {
        return withMinutesPerYear(BigDecimal.valueOf(figure));
    }

    public Participant withHoursPerYear(BigDecimal figure) {
        return withMinutesPerYear(figure.multiply(MINUTES_PER_HOUR));
    }

    private Participant withMinutesPerYear(BigDecimal figure) {
        return new Participant(code, inhabitants, populationYear, figure, sizeClass, ceiling, atLeast);
    }

    public Participant inSizeClass(@Nullable Integer placed) {
        return new Participant(code, inhabitants, populationYear, minutesPerYear, placed, ceiling, atLeast);
    }

    public Participant withCeiling(@Nullable Money most) {
        return new Participant(code, inhabitants, populationYear, minutesPerYear, sizeClass, most, atLeast);
    }

    public Participant onlyIfAtLeast(@Nullable Integer participants) {
        return new Participant(code, inhabitants, populationYear, minutesPerYear, sizeClass, ceiling, participants);
    }

    long requireInhabitants() {
        if (inhabitants == null) {
            throw new CannotSplit.MissingFigure(code, "inhabitants");
        }
        return inhabitants;
    }

    BigDecimal requireMinutesPerYear() {
        if (minutesPerYear == null) {
            throw new CannotSplit.MissingFigure(code, "use");
        }
        return minutesPerYear;
    }
}
