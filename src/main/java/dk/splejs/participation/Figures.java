package dk.splejs.participation;

import dk.splejs.costing.Participant;
import dk.splejs.costing.ParticipantCode;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/**
 * What a key weighs an organisation by, as it is stored.
 *
 * @param sizeClass in which it was placed by judgement, 0 is the smallest
 */
@Embeddable
record Figures(
        @Nullable Long inhabitants,
        @Nullable Integer populationYear,
        @Nullable Long minutesPerYear,
        @Nullable Integer sizeClass) {

    static Figures of(Participant participant) {
        Year year = participant.populationYear();
        BigDecimal minutes = participant.minutesPerYear();
        return new Figures(
                participant.inhabitants(),
                year == null ? null : (Integer) year.getValue(),
                minutes == null ? null : (Long) minutes.longValueExact(),
                participant.sizeClass());
    }

    Participant participant(String organisation) {
        return new Participant(
                new ParticipantCode(organisation),
                inhabitants,
                populationYear == null ? null : Year.of(populationYear),
                minutesPerYear == null ? null : BigDecimal.valueOf(minutesPerYear),
                sizeClass,
                null,
                null);
    }
}
