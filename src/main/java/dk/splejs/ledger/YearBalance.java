package dk.splejs.ledger;

import dk.splejs.shared.Money;

/** What a year brought to an organisation's balance. */
record YearBalance(int year, long amountOre) {

    Money amount() {
        return Money.ofOre(amountOre);
    }
}
