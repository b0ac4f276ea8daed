package dk.splejs.financing;

import dk.splejs.costing.Participant;
import dk.splejs.costing.ParticipantCode;
import dk.splejs.organisation.OrganisationCode;
import java.math.BigDecimal;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation is weighed by.
 *
 * @param weight by the key, within the round's group; only proportions matter
 * @param inhabitants on 1 January of the population year, if the key asks for them
 * @param minutesPerYear what it stated as its use
 * @param sizeClass in which it was placed by judgement, 0 is the smallest; nothing where its inhabitants decided
 * @param quorumWeight in the group that the quorum refers to, nothing where the count alone mattered
 */
public record ShareFigures(
        BigDecimal weight,
        @Nullable Long inhabitants,
        @Nullable Year populationYear,
        @Nullable Long minutesPerYear,
        @Nullable Integer sizeClass,
        @Nullable BigDecimal quorumWeight) {

    /** The organisation with these figures and without terms. */
    public Participant participant(OrganisationCode code) {
        BigDecimal minutes = minutesPerYear == null ? null : BigDecimal.valueOf(minutesPerYear);
        return new Participant(ParticipantCode.of(code), inhabitants, populationYear, minutes, sizeClass, null, null);
    }
}
