package dk.splejs.participation;

import dk.splejs.ledger.Ledger;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.ProposalId;
import dk.splejs.shared.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Brings the ledger to what those who take part owe. */
@Component
class YearlyCharge {

    private final AgreementStore store;
    private final Ledger ledger;
    private final Clock clock;

    YearlyCharge(AgreementStore store, Ledger ledger, Clock clock) {
        this.store = store;
        this.ledger = ledger;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void once(ProposalId proposal, Map<OrganisationCode, Money> shares) {
        ledger.bookOneOffShares(proposal, shares);
    }

    /** Who joined or left in the year has its months only; what was booked for the year before is corrected. */
    void year(ProposalId proposal, Year year) {
        ledger.bookYearlyShares(proposal, year, store.require(proposal).yearlySharesIn(year));
    }
}
