package dk.splejs.ledger;

import dk.splejs.shared.Money;

/** What an organisation pays for a solution in a year, and what OS2 gets on top of it. */
record YearlyAmount(Money fee, Money contribution) {

    static final YearlyAmount NOTHING = new YearlyAmount(Money.ZERO, Money.ZERO);

    YearlyAmount plus(YearlyAmount other) {
        return new YearlyAmount(fee.plus(other.fee), contribution.plus(other.contribution));
    }

    YearlyAmount minus(YearlyAmount other) {
        return new YearlyAmount(fee.minus(other.fee), contribution.minus(other.contribution));
    }

    Money total() {
        return fee.plus(contribution);
    }
}
