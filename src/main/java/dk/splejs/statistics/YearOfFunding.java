package dk.splejs.statistics;

import dk.splejs.shared.Money;

/**
 * What at least two organisations paid together, for the solutions that came into the catalogue in one year.
 *
 * @param yearly what running them costs a year
 */
public record YearOfFunding(int year, long solutions, Money oneOff, Money yearly) {

    static YearOfFunding none(int year) {
        return new YearOfFunding(year, 0, Money.ZERO, Money.ZERO);
    }

    YearOfFunding plus(YearOfFunding other) {
        return new YearOfFunding(
                year, solutions + other.solutions, oneOff.plus(other.oneOff), yearly.plus(other.yearly));
    }
}
