package dk.splejs.financing;

import dk.splejs.costing.Participant;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation was weighed by when the yearly cost was split, where its key may ask for another year's figure. The
 * use is the same for both.
 *
 * @param yearlyWeight an exact decimal number, as text
 */
@Embeddable
record YearlyColumns(
        String yearlyWeight,
        @Nullable Long yearlyInhabitants,
        @Nullable Integer yearlyPopulationYear,
        @Nullable Integer yearlySizeClass) {

    static YearlyColumns of(Participant figures, BigDecimal weight) {
        Year year = figures.populationYear();
        return new YearlyColumns(
                weight.toPlainString(),
                figures.inhabitants(),
                year == null ? null : (Integer) year.getValue(),
                figures.sizeClass());
    }

    /** The figures of the yearly cost, given those of the one-off cost. */
    Participant participant(Participant oneOff) {
        return oneOff.withFigure(yearlyInhabitants, year()).inSizeClass(yearlySizeClass);
    }

    ShareFigures view(@Nullable Long minutesPerYear) {
        return new ShareFigures(
                new BigDecimal(yearlyWeight), yearlyInhabitants, year(), minutesPerYear, yearlySizeClass, null);
    }

    private @Nullable Year year() {
        return yearlyPopulationYear == null ? null : Year.of(yearlyPopulationYear);
    }
}
