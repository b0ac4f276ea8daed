package dk.splejs.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import dk.splejs.support.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StatisticsDeskTests {

    private final MovableClock clock = new MovableClock();
    private final StatisticsReader reader = mock(StatisticsReader.class);
    private final StatisticsDesk desk =
            new StatisticsDesk(reader, new StatisticsProperties(Duration.ofMinutes(1), 5), clock);

    @BeforeEach
    void countAnew() {
        given(reader.read()).willAnswer(asked -> statistics(clock.instant()));
    }

    @Test
    void whatWasCountedAMomentAgoIsShownAgain() {
        Statistics first = desk.latest();
        clock.move(Duration.ofSeconds(59));

        assertThat(desk.latest()).isSameAs(first);
    }

    @Test
    void afterAMinuteItIsCountedAnew() {
        Statistics first = desk.latest();
        clock.move(Duration.ofMinutes(1));

        assertThat(desk.latest()).isNotSameAs(first);
    }

    private static Statistics statistics(Instant asOf) {
        return new Statistics(
                asOf,
                Statistics.RULE_VERSION,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Hours(0, 0, 0, 0),
                new WaitingTime(0, 5, null));
    }
}
