package dk.splejs.financing;

import dk.splejs.costing.Participant;
import dk.splejs.costing.ParticipantCode;
import dk.splejs.organisation.OrganisationCode;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation was weighed by.
 *
 * @param weight an exact decimal number, as text
 */
@Embeddable
record FigureColumns(
        String weight,
        @Nullable Long inhabitants,
        @Nullable Integer populationYear,
        @Nullable Long minutesPerYear) {

    static FigureColumns of(Participant figures, BigDecimal weight) {
        Year year = figures.populationYear();
        BigDecimal minutes = figures.minutesPerYear();
        return new FigureColumns(
                weight.toPlainString(),
                figures.inhabitants(),
                year == null ? null : year.getValue(),
                minutes == null ? null : minutes.longValueExact());
    }

    Participant participant(OrganisationCode code) {
        BigDecimal minutes = minutesPerYear == null ? null : BigDecimal.valueOf(minutesPerYear);
        return new Participant(ParticipantCode.of(code), inhabitants, year(), minutes, null, null);
    }

    ShareFigures view() {
        return new ShareFigures(new BigDecimal(weight), inhabitants, year(), minutesPerYear);
    }

    private @Nullable Year year() {
        return populationYear == null ? null : Year.of(populationYear);
    }
}
