package dk.splejs.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaintenanceTests {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    @ParameterizedTest
    @CsvSource(nullValues = "null", textBlock = """
            2024-11-25T23:00:00Z, null,                 2026-11-25T22:59:59Z, 1
            2024-11-25T23:00:00Z, null,                 2026-11-25T23:00:00Z, 2
            2026-01-01T00:00:00Z, null,                 2026-11-26T00:00:00Z, 0
            2020-01-01T00:00:00Z, 2026-06-01T00:00:00Z, 2026-11-26T00:00:00Z, 0
            2020-01-01T00:00:00Z, 2024-06-01T00:00:00Z, 2026-11-26T00:00:00Z, 2
            2026-06-01T00:00:00Z, 2020-01-01T00:00:00Z, 2026-11-26T00:00:00Z, 0
            """)
    void theYearsAreCountedFromTheLastChangeOrConfirmation(
            Instant changed, @Nullable Instant confirmed, Instant now, int years) {
        Maintenance kept = Maintenance.of(changed, changed, null, confirmed, Clock.fixed(now, DENMARK));

        assertThat(kept.years()).isEqualTo(years);
        assertThat(kept.isStale()).isEqualTo(years > 0);
    }
}
