package dk.splejs.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TurnTests {

    private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");

    /** Asked as often as the pauses say, a receiver that is away for an hour is asked at its end. */
    @Test
    void aReceiverThatIsOutOfOrderIsLeftAloneForLongerAndLonger() {
        Turn turn = Turn.GOOD;
        Instant now = NOW;
        int tries = 0;
        while (now.isBefore(NOW.plus(Duration.ofHours(1)))) {
            turn = turn.failed(now, true);
            now = turn.quietUntil();
            tries++;
        }

        assertThat(tries).isEqualTo(6);
        assertThat(turn.failingSince()).isEqualTo(NOW);
        assertThat(turn.isQuiet(now)).isFalse();
        assertThat(turn.isQuiet(now.minusMillis(1))).isTrue();
    }

    @Test
    void itIsTriedForMoreThanTwoDaysWithNoPauseLongerThanFourHours() {
        Duration all = Duration.ZERO;
        for (int failures = 1; failures <= 20; failures++) {
            assertThat(RetryPauses.after(failures)).isLessThanOrEqualTo(Duration.ofHours(4));
            all = all.plus(RetryPauses.after(failures));
        }

        assertThat(all).isGreaterThan(Duration.ofHours(48));
    }

    @Test
    void aMessageThatIsRefusedLeavesTheReceiverOpenForOthers() {
        Turn turn = Turn.GOOD.failed(NOW, false);

        assertThat(turn.isQuiet(NOW)).isFalse();
        assertThat(turn.failures()).isZero();
        assertThat(turn.failingSince()).isEqualTo(NOW);
    }

    @Test
    void nobodyWaitsForWhatSomebodyElseWaitsFor() {
        Turn watched = Turn.GOOD.wakingAt(NOW.plusSeconds(60));

        assertThat(watched.isWatched(NOW, NOW.plusSeconds(90))).isTrue();
        assertThat(watched.isWatched(NOW, NOW.plusSeconds(60))).isTrue();
        assertThat(watched.isWatched(NOW, NOW.plusSeconds(10))).isFalse();
        assertThat(watched.isWatched(NOW.plusSeconds(60), NOW.plusSeconds(90))).isFalse();
        assertThat(Turn.GOOD.isWatched(NOW, NOW)).isFalse();
    }
}
