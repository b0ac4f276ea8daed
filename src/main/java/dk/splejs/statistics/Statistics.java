package dk.splejs.statistics;

import java.time.Instant;
import java.util.List;

/**
 * All figures, as they were at one moment.
 *
 * @param ruleVersion changes with any formula of docs/statistics.md
 * @param members one for each kind of organisation
 * @param proposals one for each phase in which anybody may read a proposal
 * @param solutions by year, without gaps, the first year first
 * @param use how many municipalities use a solution, region by region
 * @param mostUsed the solutions that most organisations use
 * @param funding by year, without gaps, the first year first
 */
public record Statistics(
        Instant asOf,
        String ruleVersion,
        List<KindCount> members,
        List<PhaseCount> proposals,
        List<YearOfSolutions> solutions,
        List<RegionUse> use,
        List<SolutionUse> mostUsed,
        List<YearOfFunding> funding,
        Hours hours,
        WaitingTime waiting) {

    public static final String RULE_VERSION = "1";

    public Statistics {
        members = List.copyOf(members);
        proposals = List.copyOf(proposals);
        solutions = List.copyOf(solutions);
        use = List.copyOf(use);
        mostUsed = List.copyOf(mostUsed);
        funding = List.copyOf(funding);
    }

    public long activeMembers() {
        return members.stream().mapToLong(KindCount::active).sum();
    }

    public long proposalsInAll() {
        return proposals.stream().mapToLong(PhaseCount::proposals).sum();
    }

    public long solutionsInAll() {
        return solutions.stream().mapToLong(YearOfSolutions::solutions).sum();
    }

    /** The whole country. */
    public Proportion adoption() {
        return use.stream().map(RegionUse::municipalities).reduce(Proportion.NOTHING, Proportion::plus);
    }

    public YearOfFunding fundingInAll() {
        return funding.stream().reduce(YearOfFunding.none(0), YearOfFunding::plus);
    }
}
