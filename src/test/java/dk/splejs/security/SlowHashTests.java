package dk.splejs.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How passwords are kept. */
class SlowHashTests {

    private static final int REAL = 210_000;

    private final SlowHash hash = new SlowHash(1000);

    @Test
    void aPasswordIsKnownAgainAndNoOtherIs() {
        String stored = hash.encrypt("tre små katte");

        assertThat(hash.check("tre små katte", stored)).isTrue();
        assertThat(hash.check("tre smaa katte", stored)).isFalse();
        assertThat(stored).startsWith("1000$").hasSizeLessThan(255 - "{PBKDF2-SHA512}".length() - 3);
    }

    @Test
    void theSamePasswordIsNeverStoredAlike() {
        assertThat(hash.encrypt("tre små katte")).isNotEqualTo(hash.encrypt("tre små katte"));
    }

    @Test
    void aLongPasswordCountsToItsEnd() {
        String long1 = "a".repeat(199) + "1";
        String long2 = "a".repeat(199) + "2";

        assertThat(hash.check(long2, hash.encrypt(long1))).isFalse();
    }

    @Test
    void aHashOfOtherIterationsIsStillKnownButNotCurrent() {
        SlowHash stronger = new SlowHash(2000);
        String older = hash.encrypt("tre små katte");

        assertThat(stronger.check("tre små katte", older)).isTrue();
        assertThat(stronger.isCurrent("{PBKDF2-SHA512}" + older)).isFalse();
        assertThat(hash.isCurrent("{PBKDF2-SHA512}" + older)).isTrue();
        assertThat(hash.isCurrent("{SHA-512}abc")).isFalse();
    }

    @Test
    void installationsHashAsSlowlyAsIsAdvised() throws IOException {
        assertThat(Files.readString(Path.of("src/main/resources/application.yml")))
                .contains("iterations: " + REAL);

        long start = System.nanoTime();
        new SlowHash(REAL);
        System.out.printf(
                "A password hash of %d iterations takes %d ms%n",
                REAL, Duration.ofNanos(System.nanoTime() - start).toMillis());
    }
}
