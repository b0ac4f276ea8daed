package dk.splejs.benefit;

import dk.splejs.shared.Money;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a solution gives back to one organisation or to several together. It holds what went in, and every figure follows
 * from that; a figure whose inputs are missing is not there. Released time and money saved in cash are two things and
 * never added.
 *
 * @param ruleVersion by which it was computed
 * @param cost of the solution, or the organisation's share of it; nothing while unknown
 * @param cashable what is saved in cash each year; nothing where nobody has assessed that, and today no form asks
 */
public record BusinessCase(
        String ruleVersion,
        BenefitSettings settings,
        Workload work,
        @Nullable CostPoints cost,
        @Nullable Money cashable) {

    /** Raised whenever the same inputs would give another result. */
    public static final String RULE_VERSION = "1";

    public static BusinessCase of(BenefitSettings settings, Workload work, @Nullable CostPoints cost) {
        return new BusinessCase(RULE_VERSION, settings, work, cost, null);
    }

    /** The same with what is saved in cash each year. */
    public BusinessCase withCashable(Money eachYear) {
        return new BusinessCase(ruleVersion, settings, work, cost, eachYear);
    }

    /** Time saved in each year; empty when not assessed. */
    public List<WorkTime> savedPerYear() {
        WorkTime freed = work.freed();
        return freed == null
                ? List.of()
                : settings.adoption().stream().map(freed::percent).toList();
    }

    /** The saved time of each year at its cost; empty when not assessed. */
    public List<Money> releasedPerYear() {
        return savedPerYear().stream()
                .map(saved -> saved.worth(settings.hourlyCost()))
                .toList();
    }

    /** What a year of full use frees, at its cost; nothing when not assessed. */
    public Optional<Money> releasedInFullUse() {
        return Optional.ofNullable(work.freed()).map(freed -> freed.worth(settings.hourlyCost()));
    }

    /** What comes of the released time alone; nothing when time or cost is not assessed. */
    public Optional<Outcome> released() {
        return cost == null || work.freed() == null
                ? Optional.empty()
                : Optional.of(Outcome.of(releasedPerYear(), cost));
    }

    /** What comes of the money saved in cash alone; nothing when that or the cost is not assessed. */
    public Optional<Outcome> inCash() {
        return cost == null || cashable == null
                ? Optional.empty()
                : Optional.of(Outcome.of(Collections.nCopies(settings.years(), cashable), cost));
    }

    /** Why figures are missing; empty when none is, but for what is saved in cash. */
    public List<NotAssessed> missing() {
        List<NotAssessed> reasons = new ArrayList<>();
        if (work.reason() != null) {
            reasons.add(work.reason());
        }
        if (cost == null) {
            reasons.add(NotAssessed.NO_COST);
        }
        return List.copyOf(reasons);
    }

    /** Year by year at the likely cost; empty when the time is not assessed. */
    public List<YearLine> years() {
        List<WorkTime> saved = savedPerYear();
        List<Money> released = releasedPerYear();
        return IntStream.range(0, saved.size())
                .mapToObj(year -> line(year, saved.get(year), released.get(year)))
                .toList();
    }

    private YearLine line(int year, WorkTime saved, Money released) {
        Money yearly = cost == null ? null : cost.yearly().likely();
        return new YearLine(
                year + 1,
                settings.adoption().get(year),
                saved,
                released,
                yearly,
                yearly == null ? null : released.minus(yearly));
    }
}
