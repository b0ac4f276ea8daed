package dk.splejs.ledger;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;

/**
 * What OS2 gets on top of a yearly share, in percent of it.
 *
 * @param asOf the year that the rates hold for
 * @param nonMembers those who are not members of OS2; everybody else is
 */
public record ContributionRates(
        int asOf, BigDecimal memberPercent, BigDecimal otherPercent, Set<OrganisationCode> nonMembers) {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final int PERCENT_DIGITS = 2;

    public ContributionRates {
        nonMembers = Set.copyOf(nonMembers);
        requirePercent(memberPercent);
        requirePercent(otherPercent);
    }

    BigDecimal of(OrganisationCode organisation) {
        return nonMembers.contains(organisation) ? otherPercent : memberPercent;
    }

    /** This share with its contribution, which is rounded half up to the øre. */
    YearlyAmount with(OrganisationCode organisation, Money share) {
        long contribution = BigDecimal.valueOf(share.ore())
                .multiply(of(organisation))
                .movePointLeft(PERCENT_DIGITS)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        return new YearlyAmount(share, Money.ofOre(contribution));
    }

    private static void requirePercent(BigDecimal percent) {
        if (percent.signum() < 0
                || percent.compareTo(ALL) > 0
                || percent.stripTrailingZeros().scale() > PERCENT_DIGITS) {
            throw new IllegalArgumentException(
                    "splejs.ledger.contribution: rates are 0 to 100 percent with at most two decimals");
        }
    }
}
