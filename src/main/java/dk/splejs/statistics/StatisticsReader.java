package dk.splejs.statistics;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts everything anew, in eight statements however much there is. */
@Component
class StatisticsReader {

    private final CommunityFigures community;
    private final SolutionFigures solutions;
    private final StatisticsProperties settings;
    private final Clock clock;

    StatisticsReader(
            CommunityFigures community, SolutionFigures solutions, StatisticsProperties settings, Clock clock) {
        this.community = community;
        this.solutions = solutions;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Statistics read() {
        LocalDate today = LocalDate.now(clock);
        String zone = clock.getZone().getId();
        return new Statistics(
                clock.instant(),
                Statistics.RULE_VERSION,
                community.members(today),
                community.proposals(),
                solutions.byYear(zone),
                solutions.byRegion(today),
                solutions.mostUsed(),
                solutions.funding(zone),
                solutions.hours(),
                community.waiting(settings.leastCases()));
    }
}
