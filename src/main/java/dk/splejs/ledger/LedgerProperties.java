package dk.splejs.ledger;

import dk.splejs.organisation.OrganisationCode;
import java.math.BigDecimal;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code splejs.ledger.*}; the values stand in {@code application.yml} with their source and year.
 *
 * @param contribution what OS2 gets on top of yearly shares
 */
@ConfigurationProperties("splejs.ledger")
record LedgerProperties(Contribution contribution) {

    /**
     * @param asOf the year that the rates hold for
     * @param memberPercent for members of OS2
     * @param otherPercent for those who are not
     * @param nonMembers the codes of those who are not
     */
    record Contribution(
            int asOf,
            BigDecimal memberPercent,
            BigDecimal otherPercent,
            @DefaultValue Set<OrganisationCode> nonMembers) {}

    ContributionRates rates() {
        return new ContributionRates(
                contribution.asOf(),
                contribution.memberPercent(),
                contribution.otherPercent(),
                contribution.nonMembers());
    }
}
