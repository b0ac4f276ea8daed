package dk.splejs.participation.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedUseTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1200    | 72000
            1.200   | 72000
            850,5   | 51030
            0       | 0
            0,01    | 1
            9999999 | 599999940
            """)
    void hoursAreReadAsDanesWriteThem(String typed, long minutes) {
        assertThat(StatedUse.of(typed).minutes()).isEqualTo(minutes);
        assertThat(StatedUse.of(typed).isWrong()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "-1", "1e9", "10000000", "1,234", "NaN", "1 2", "१२", "1e-999999999"})
    void whatIsNoNumberOfHoursIsKeptAndToldSo(String typed) {
        assertThat(StatedUse.of(typed).isWrong()).isTrue();
        assertThat(StatedUse.of(typed).typed()).isEqualTo(typed);
    }

    @Test
    void nothingTypedIsNothingWrong() {
        assertThat(StatedUse.of(" ").isWrong()).isFalse();
        assertThat(StatedUse.of(null).minutes()).isNull();
    }
}
