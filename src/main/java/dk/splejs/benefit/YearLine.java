package dk.splejs.benefit;

import dk.splejs.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * One year of a business case at the likely cost.
 *
 * @param number 1 for the first year of use
 * @param adoption percent of full use
 * @param released the saved time at its cost, which is no money to spend
 * @param yearlyCost nothing where the cost is not known
 * @param net the released time less the yearly cost
 */
public record YearLine(
        int number,
        int adoption,
        WorkTime saved,
        Money released,
        @Nullable Money yearlyCost,
        @Nullable Money net) {}
