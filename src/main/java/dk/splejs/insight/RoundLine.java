package dk.splejs.insight;

import dk.splejs.financing.ShareView;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * One organisation in one round.
 *
 * @param answered whether it was asked, what it answered and its terms; only for those who may see them
 */
public record RoundLine(
        OrganisationCode code,
        String organisationName,
        Money oneOff,
        Money yearly,
        @Nullable ShareView answered) {}
