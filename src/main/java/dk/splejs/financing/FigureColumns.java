package dk.splejs.financing;

import dk.splejs.costing.Participant;
import dk.splejs.organisation.OrganisationCode;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation was weighed by.
 *
 * @param weight an exact decimal number, as text
 * @param sizeClass in which it was placed by judgement, 0 is the smallest
 * @param quorumWeight in the group that the quorum refers to, as text; nothing where the count alone mattered
 */
@Embeddable
record FigureColumns(
        String weight,
        @Nullable Long inhabitants,
        @Nullable Integer populationYear,
        @Nullable Long minutesPerYear,
        @Nullable Integer sizeClass,
        @Nullable String quorumWeight) {

    static FigureColumns of(Position position, BigDecimal weight) {
        Participant figures = position.figures();
        Year year = figures.populationYear();
        BigDecimal minutes = figures.minutesPerYear();
        BigDecimal inReference = position.quorumWeight();
        return new FigureColumns(
                weight.toPlainString(),
                figures.inhabitants(),
                year == null ? null : (Integer) year.getValue(),
                minutes == null ? null : (Long) minutes.longValueExact(),
                figures.sizeClass(),
                inReference == null ? null : inReference.toPlainString());
    }

    Participant participant(OrganisationCode code) {
        return view().participant(code);
    }

    ShareFigures view() {
        return new ShareFigures(
                new BigDecimal(weight), inhabitants, year(), minutesPerYear, sizeClass, weightInReference());
    }

    @Nullable
    BigDecimal weightInReference() {
        return quorumWeight == null ? null : new BigDecimal(quorumWeight);
    }

    private @Nullable Year year() {
        return populationYear == null ? null : Year.of(populationYear);
    }
}
