package dk.splejs.statistics.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.splejs.shared.Money;
import dk.splejs.statistics.Hours;
import dk.splejs.statistics.KindCount;
import dk.splejs.statistics.PhaseCount;
import dk.splejs.statistics.Proportion;
import dk.splejs.statistics.RegionUse;
import dk.splejs.statistics.SolutionUse;
import dk.splejs.statistics.Statistics;
import dk.splejs.statistics.WaitingTime;
import dk.splejs.statistics.YearOfFunding;
import dk.splejs.statistics.YearOfSolutions;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The figures in JSON. Amounts are kroner as text with two decimals, hours are hours a year. */
record StatisticsJson(
        Instant asOf,
        String ruleVersion,
        List<MemberJson> members,
        ProposalsJson proposals,
        SolutionsJson solutions,
        AdoptionJson adoption,
        FundingJson coFinanced,
        HoursJson hoursSaved,
        WaitingJson ideaToFinanced) {

    static StatisticsJson of(Statistics figures) {
        return new StatisticsJson(
                figures.asOf(),
                figures.ruleVersion(),
                figures.members().stream().map(MemberJson::of).toList(),
                new ProposalsJson(figures.proposalsInAll(), figures.proposals()),
                new SolutionsJson(figures.solutionsInAll(), figures.solutions()),
                AdoptionJson.of(figures),
                FundingJson.of(figures),
                HoursJson.of(figures.hours()),
                WaitingJson.of(figures.waiting()));
    }

    /** One kind of organisation; active ones have somebody with a role. */
    record MemberJson(String kind, long organisations, long active) {

        static MemberJson of(KindCount count) {
            return new MemberJson(count.kind().name().toLowerCase(Locale.ROOT), count.organisations(), count.active());
        }
    }

    /** Of the proposals that anybody may read. */
    record ProposalsJson(long total, List<PhaseCount> byPhase) {}

    /** By the year in which they came into the catalogue. */
    record SolutionsJson(long total, List<YearOfSolutions> byYear) {}

    /** Municipalities that use at least one solution. */
    record AdoptionJson(
            long municipalities,
            @JsonProperty("using") long inUse,
            List<RegionJson> byRegion,
            List<SolutionUse> mostUsed) {

        static AdoptionJson of(Statistics figures) {
            Proportion all = figures.adoption();
            return new AdoptionJson(
                    all.whole(),
                    all.part(),
                    figures.use().stream().map(RegionJson::of).toList(),
                    figures.mostUsed());
        }
    }

    /** One region. */
    record RegionJson(
            String code,
            String name,
            long municipalities,
            @JsonProperty("using") long inUse) {

        static RegionJson of(RegionUse use) {
            return new RegionJson(
                    use.code(),
                    use.name(),
                    use.municipalities().whole(),
                    use.municipalities().part());
        }
    }

    /** Solutions that at least two organisations paid for. */
    record FundingJson(long solutions, String oneOff, String yearly, List<YearOfFundingJson> byYear) {

        static FundingJson of(Statistics figures) {
            YearOfFunding all = figures.fundingInAll();
            return new FundingJson(
                    all.solutions(),
                    kroner(all.oneOff()),
                    kroner(all.yearly()),
                    figures.funding().stream().map(YearOfFundingJson::of).toList());
        }
    }

    /** One year of them. */
    record YearOfFundingJson(int year, long solutions, String oneOff, String yearly) {

        static YearOfFundingJson of(YearOfFunding year) {
            return new YearOfFundingJson(year.year(), year.solutions(), kroner(year.oneOff()), kroner(year.yearly()));
        }
    }

    /** Expected by the solutions, each once; realised by those who use them. */
    record HoursJson(long expected, long solutions, long realised, long reports) {

        static HoursJson of(Hours hours) {
            return new HoursJson(hours.expected(), hours.solutions(), hours.realised(), hours.reports());
        }
    }

    /** The median is left out with fewer cases than {@code leastCases}. */
    record WaitingJson(long cases, int leastCases, @Nullable Long medianDays) {

        static WaitingJson of(WaitingTime waiting) {
            return new WaitingJson(waiting.cases(), waiting.least(), waiting.medianDays());
        }
    }

    private static String kroner(Money amount) {
        return amount.toString();
    }
}
