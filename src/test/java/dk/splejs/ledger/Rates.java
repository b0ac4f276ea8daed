package dk.splejs.ledger;

import dk.splejs.organisation.OrganisationCode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The rates that the application is delivered with, for tests. */
final class Rates {

    private Rates() {}

    static ContributionRates withoutMembership(String... codes) {
        Set<OrganisationCode> nonMembers =
                Arrays.stream(codes).map(OrganisationCode::new).collect(Collectors.toSet());
        return new ContributionRates(2026, BigDecimal.valueOf(9), BigDecimal.valueOf(35), nonMembers);
    }
}
