package dk.splejs.costing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CalculatorLimitTests {

    private static final String HERE = "10.0.0.1";

    private final MovableClock clock = new MovableClock();
    private final CalculatorLimit limit = new CalculatorLimit(60, clock);

    @Test
    void aMinutesWorthMayBeAskedAtOnce() {
        take(HERE, 60);

        assertThatExceptionOfType(TooManyRequests.class)
                .isThrownBy(() -> limit.take(HERE))
                .satisfies(refusal -> assertThat(refusal.seconds()).isEqualTo(1));
    }

    @Test
    void oneComesBackAfterEachPartOfTheMinute() {
        take(HERE, 60);
        clock.move(Duration.ofMillis(2_500));
        take(HERE, 2);

        assertThatExceptionOfType(TooManyRequests.class).isThrownBy(() -> limit.take(HERE));
        clock.move(Duration.ofMillis(500));
        assertThatNoException().isThrownBy(() -> limit.take(HERE));
    }

    @Test
    void whatIsRefusedIsNotCounted() {
        take(HERE, 60);
        for (int n = 0; n < 500; n++) {
            assertThatExceptionOfType(TooManyRequests.class).isThrownBy(() -> limit.take(HERE));
        }
        clock.move(Duration.ofSeconds(1));

        assertThatNoException().isThrownBy(() -> limit.take(HERE));
    }

    @Test
    void somebodyElsewhereHasABucketOfTheirOwn() {
        take(HERE, 60);

        assertThatNoException().isThrownBy(() -> take("10.0.0.2", 60));
    }

    @Test
    void newcomersInACrowdShareOneBucketUntilItHasThinnedOut() {
        IntStream.range(0, 10_000).forEach(n -> limit.take("crowd-" + n));
        IntStream.range(0, 60).forEach(n -> limit.take("late-" + n));

        assertThatExceptionOfType(TooManyRequests.class).isThrownBy(() -> limit.take("late-61"));
        assertThatNoException().isThrownBy(() -> limit.take("crowd-1"));
        clock.move(Duration.ofMinutes(2));
        assertThatNoException().isThrownBy(() -> take("late-62", 60));
    }

    @Test
    void manyAtOnceGetExactlyTheirShare() {
        AtomicInteger granted = new AtomicInteger();

        IntStream.range(0, 1_000).parallel().forEach(n -> {
            try {
                limit.take(HERE);
                granted.incrementAndGet();
            } catch (TooManyRequests refusal) {
                // counted by what is left out
            }
        });

        assertThat(granted).hasValue(60);
    }

    private void take(String address, int times) {
        for (int n = 0; n < times; n++) {
            limit.take(address);
        }
    }

    private static final class MovableClock extends Clock {

        private Instant now = Instant.parse("2026-11-23T12:00:00Z");

        void move(Duration duration) {
            now = now.plus(duration);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
