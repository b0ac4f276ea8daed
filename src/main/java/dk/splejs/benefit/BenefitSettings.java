package dk.splejs.benefit;

import dk.splejs.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a business case takes for granted, shown beside each result.
 *
 * @param asOf the year that the figures hold for
 * @param hourlyCost what an hour of work costs an employer
 * @param fullTimeHours of one person in a year
 * @param adoptionRamp percent of full use in the first, second, … year; the last holds for all that follow
 * @param discountRate percent a year, real
 * @param years how far the business case looks ahead
 */
public record BenefitSettings(
        int asOf,
        Money hourlyCost,
        BigDecimal fullTimeHours,
        List<Integer> adoptionRamp,
        BigDecimal discountRate,
        int years) {

    /** Kroner an hour; with the most plausible hours, years and organisations the sums still fit. */
    private static final Money HIGHEST_HOURLY_COST = Money.ofOre(1_000_000);

    private static final int MOST_YEARS = 20;
    private static final int FULL = 100;

    public BenefitSettings {
        adoptionRamp = List.copyOf(adoptionRamp);
        require(!hourlyCost.isNegative() && !hourlyCost.isAbove(HIGHEST_HOURLY_COST), "hourly-cost: 0 to 10000");
        require(fullTimeHours.signum() > 0, "full-time-hours: above 0");
        require(!adoptionRamp.isEmpty(), "adoption-ramp: at least one year");
        require(adoptionRamp.stream().allMatch(percent -> percent >= 0 && percent <= FULL), "adoption-ramp: 0 to 100");
        require(discountRate.signum() >= 0, "discount-rate: not negative");
        require(years >= 1 && years <= MOST_YEARS, "years: 1 to 20");
    }

    /** Percent of full use, year by year. */
    public List<Integer> adoption() {
        return IntStream.range(0, years)
                .mapToObj(year -> adoptionRamp.get(Math.min(year, adoptionRamp.size() - 1)))
                .toList();
    }

    private static void require(boolean holds, String setting) {
        if (!holds) {
            throw new IllegalArgumentException("splejs.benefit." + setting);
        }
    }
}
