package dk.splejs.security;

import static org.assertj.core.api.Assertions.assertThat;

import dk.splejs.security.LoginThrottle.Source;
import dk.splejs.support.MovableClock;
import java.time.Duration;
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
    void afterTheFifthOneMoreMayBeTriedEachMinute() {
        fail(HERE, 5);
        clock.move(Duration.ofSeconds(59));
        assertThat(throttle.mustWait(HERE)).isTrue();
        clock.move(Duration.ofSeconds(1));
        assertThat(throttle.mustWait(HERE)).isFalse();

        fail(HERE, 1);
        assertThat(throttle.mustWait(HERE)).isTrue();
    }

    @Test
    void aPauseIsNeverLongerThanAMinute() {
        fail(HERE, 100);

        clock.move(Duration.ofMinutes(1));
        assertThat(throttle.mustWait(HERE)).isFalse();
    }

    @Test
    void somebodyElsewhereIsNotLockedOut() {
        fail(HERE, 100);

        assertThat(throttle.mustWait(ELSEWHERE)).isFalse();
    }

    @Test
    void theRightPasswordOrFiveMinutesForgetMistakes() {
        fail(HERE, 5);
        throttle.succeeded(HERE);
        fail(HERE, 4);
        assertThat(throttle.mustWait(HERE)).isFalse();

        clock.move(Duration.ofMinutes(5));
        fail(HERE, 4);
        assertThat(throttle.mustWait(HERE)).isFalse();
    }

    private void fail(Source source, int times) {
        for (int time = 0; time < times; time++) {
            throttle.failed(source);
        }
    }
}
