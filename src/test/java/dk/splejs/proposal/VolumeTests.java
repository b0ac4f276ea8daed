package dk.splejs.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VolumeTests {

    @ParameterizedTest
    @CsvSource({"1200, 15, 80, 240.00", "1, 1, 1, 0.00", "10, 4.5, 100, 0.75", "0, 15, 80, 0.00", "365, 7, 33, 14.05"})
    void freedHoursAreRunsTimesMinutesTimesTheAutomatedShare(int runs, BigDecimal minutes, int percent, String hours) {
        assertThat(new Volume(runs, minutes, percent).hoursPerYear()).contains(new BigDecimal(hours));
    }

    @Test
    void aMissingFigureMeansNotAssessedRatherThanNothing() {
        assertThat(new Volume(100, BigDecimal.TEN, null).hoursPerYear()).isEmpty();
        assertThat(Volume.UNKNOWN.hoursPerYear()).isEmpty();
    }
}
