package dk.splejs.ledger;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.shared.Money;

/** What is booked for an organisation on one account of a year; income stands on the credit side. */
record BookedYear(String organisationCode, Account account, long amountOre) {

    OrganisationCode organisation() {
        return new OrganisationCode(organisationCode);
    }

    YearlyAmount amount() {
        Money income = Money.ofOre(amountOre).negated();
        return switch (account) {
            case FEE -> new YearlyAmount(income, Money.ZERO);
            case CONTRIBUTION -> new YearlyAmount(Money.ZERO, income);
            case RECEIVABLE, JOINING_FEE -> YearlyAmount.NOTHING;
        };
    }
}
