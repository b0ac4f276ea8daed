package dk.splejs.shared;

import static org.assertj.core.api.Assertions.assertThat;

import dk.splejs.support.MovableClock;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RateLimitTests {

    private static final int MOST = 60;

    private final MovableClock clock = new MovableClock();
    private final RateLimit<String> limit = new RateLimit<>(MOST, Duration.ofMinutes(1), clock);

    @Test
    void allMayBeTakenAtOnce() {
        assertThat(granted("here", 100)).isEqualTo(MOST);

        assertThat(limit.take("here")).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void oneComesBackAfterEachPartOfTheWindow() {
        granted("here", MOST);
        clock.move(Duration.ofMillis(2_500));

        assertThat(granted("here", 10)).isEqualTo(2);
        assertThat(limit.take("here")).isEqualTo(Duration.ofMillis(500));
        clock.move(Duration.ofMillis(500));
        assertThat(granted("here", 10)).isEqualTo(1);
    }

    @Test
    void whatIsRefusedIsNotCounted() {
        granted("here", 500);
        clock.move(Duration.ofSeconds(1));

        assertThat(granted("here", 10)).isEqualTo(1);
    }

    @Test
    void askingHowLongToWaitTakesNothing() {
        IntStream.range(0, 100).forEach(n -> assertThat(limit.pause("here")).isZero());
        assertThat(granted("here", 100)).isEqualTo(MOST);

        assertThat(limit.pause("here")).isEqualTo(Duration.ofSeconds(1));
        clock.move(Duration.ofSeconds(1));
        assertThat(limit.pause("here")).isZero();
    }

    @Test
    void everyKeyHasABucketOfItsOwnWhichCanBeFilledAgain() {
        granted("here", MOST);

        assertThat(granted("there", 100)).isEqualTo(MOST);
        limit.forget("here");
        assertThat(granted("here", 100)).isEqualTo(MOST);
    }

    @Test
    void inACrowdWhoHasTakenLeastIsForgottenFirst() {
        granted("guesser", MOST);
        IntStream.range(0, 12_000).forEach(n -> limit.take("crowd-" + n));

        assertThat(limit.take("guesser")).isPositive();
        assertThat(granted("newcomer", 100)).isEqualTo(MOST);
    }

    @Test
    void manyAtOnceGetExactlyWhatThereIs() {
        long granted = IntStream.range(0, 1_000)
                .parallel()
                .filter(n -> limit.take("here").isZero())
                .count();

        assertThat(granted).isEqualTo(MOST);
    }

    private long granted(String key, int attempts) {
        return IntStream.range(0, attempts)
                .filter(n -> limit.take(key).isZero())
                .count();
    }
}
