package dk.splejs.financing;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.shared.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One organisation's share in one round.
 *
 * @param oneOff what it is offered, or pays once the run has ended
 * @param yearly the same for each year, by the key of the yearly cost and without regard to ceilings
 * @param capped whether its ceiling, not its weight, decided the share
 * @param asked whether it was asked to answer in this round
 * @param status where it stands now
 * @param terms its terms now
 * @param answer what it answered in this round, nothing when it did not
 * @param yearlyFigures what it is weighed by where the yearly cost is split
 */
public record ShareView(
        OrganisationCode code,
        Money oneOff,
        Money yearly,
        boolean capped,
        boolean asked,
        ShareStatus status,
        ShareTerms terms,
        @Nullable AnswerKind answer,
        @Nullable Instant answeredAt,
        ShareFigures figures,
        ShareFigures yearlyFigures) {}
