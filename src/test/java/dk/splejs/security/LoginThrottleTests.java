package dk.splejs.security;

import static org.assertj.core.api.Assertions.assertThat;

import dk.splejs.security.LoginThrottle.Source;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LoginThrottleTests {

    private static final Source HERE = new Source("anna", "10.0.0.1");
    private static final Source ELSEWHERE = new Source("anna", "10.0.0.2");

    private final MovableClock clock = new MovableClock();
    private final LoginThrottle throttle = new LoginThrottle(clock);

    @Test
    void theFirstFourMistakesCostNothing() {
        fail(HERE, 4);

        assertThat(throttle.mustWait(HERE)).isFalse();
    }

    @Test
    void furtherMistakesCostGrowingPauses() {
        fail(HERE, 5);
        assertThat(throttle.mustWait(HERE)).isTrue();
        clock.move(Duration.ofSeconds(1));
        assertThat(throttle.mustWait(HERE)).isFalse();

        fail(HERE, 1);
        clock.move(Duration.ofSeconds(1));
        assertThat(throttle.mustWait(HERE)).isTrue();
    }

    @Test
    void aPauseIsNeverLongerThanAMinute() {
        fail(HERE, 100);

        clock.move(Duration.ofSeconds(59));
        assertThat(throttle.mustWait(HERE)).isTrue();
        clock.move(Duration.ofSeconds(1));
        assertThat(throttle.mustWait(HERE)).isFalse();
    }

    @Test
    void somebodyElsewhereIsNotLockedOut() {
        fail(HERE, 100);

        assertThat(throttle.mustWait(ELSEWHERE)).isFalse();
    }

    @Test
    void theRightPasswordOrAQuarterOfAnHourForgetsMistakes() {
        fail(HERE, 5);
        throttle.succeeded(HERE);
        fail(HERE, 4);
        assertThat(throttle.mustWait(HERE)).isFalse();

        clock.move(Duration.ofMinutes(16));
        fail(HERE, 4);
        assertThat(throttle.mustWait(HERE)).isFalse();
    }

    private void fail(Source source, int times) {
        for (int time = 0; time < times; time++) {
            throttle.failed(source);
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
