package dk.splejs.participation;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.shared.Money;
import java.math.BigDecimal;

/**
 * What somebody else's joining or leaving means for one who takes part.
 *
 * @param weight by the key of the one-off cost
 * @param amount what it is credited when somebody joins, or pays when somebody leaves
 * @param yearlyBefore its share of a whole year before
 * @param yearlyAfter its share of a whole year after
 */
public record Counterpart(
        OrganisationCode code, BigDecimal weight, Money amount, Money yearlyBefore, Money yearlyAfter) {}
