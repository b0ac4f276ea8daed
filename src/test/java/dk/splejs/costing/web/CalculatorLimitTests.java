package dk.splejs.costing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dk.splejs.support.MovableClock;
import java.time.Duration;
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
        clock.move(Duration.ofSeconds(1));
        assertThatNoException().isThrownBy(() -> limit.take(HERE));
    }

    @Test
    void somebodyElsewhereMayAskToo() {
        take(HERE, 60);

        assertThatNoException().isThrownBy(() -> take("10.0.0.2", 60));
    }

    private void take(String address, int times) {
        for (int n = 0; n < times; n++) {
            limit.take(address);
        }
    }
}
