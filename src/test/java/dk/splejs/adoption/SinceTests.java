package dk.splejs.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SinceTests {

    @ParameterizedTest
    @CsvSource({
        "03.2026, 2026-03-01, MONTH, 03.2026",
        "3/2026, 2026-03-01, MONTH, 03.2026",
        "23.03.2026, 2026-03-23, DAY, 23.03.2026",
        "1-3-2026, 2026-03-01, DAY, 01.03.2026",
        "2026-03, 2026-03-01, MONTH, 03.2026",
        "2026-03-23, 2026-03-23, DAY, 23.03.2026",
    })
    void aMonthOrADayIsRead(String typed, LocalDate day, Since.Precision precision, String again) {
        assertThat(Since.read(typed)).contains(new Since(day, precision));
        assertThat(Since.read(typed).map(Since::typed)).contains(again);
    }

    @ParameterizedTest
    @CsvSource({"03.2026, 2026-03", "23.03.2026, 2026-03-23"})
    void programsReadItByTheStandard(String typed, String iso) {
        assertThat(Since.read(typed).map(Since::iso)).contains(iso);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "13.2026", "31.02.2026", "i går", "03.26", "2026-3-1", "0.2026"})
    void whatIsNeitherIsNothing(String typed) {
        assertThat(Since.read(typed)).isEmpty();
    }
}
