package dk.splejs.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DanishFormatTests {

    private final DanishFormat danish = new DanishFormat(Clock.system(ZoneId.of("Europe/Copenhagen")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"99850000 | 998.500,00 kr.", "0 | 0,00 kr.", "5 | 0,05 kr.", "-123456 | -1.234,56 kr."})
    void anAmountIsWrittenWithANoBreakSpaceBeforeTheUnit(long ore, String text) {
        assertThat(danish.money(Money.ofOre(ore))).isEqualTo(text.replace(' ', '\u00a0'));
    }

    @Test
    void theLargestAmountKeepsEveryDigit() {
        assertThat(danish.money(Money.ofOre(Long.MAX_VALUE))).startsWith("92.233.720.368.547.758,07");
    }

    @Test
    void datesAreDanish() {
        assertThat(danish.date(LocalDate.of(2026, 11, 23))).isEqualTo("23. november 2026");
        assertThat(danish.date(LocalDate.of(2027, 5, 1))).isEqualTo("1. maj 2027");
        assertThat(danish.shortDate(LocalDate.of(2027, 5, 1))).isEqualTo("01.05.2027");
    }

    @Test
    void momentsAreShownInDanishTime() {
        assertThat(danish.shortDate(Instant.parse("2026-11-23T23:30:00Z"))).isEqualTo("24.11.2026");
        assertThat(danish.dateTime(Instant.parse("2026-11-23T15:05:00Z"))).isEqualTo("23. november 2026 kl. 16.05");
        assertThat(danish.date(Instant.parse("2026-07-31T22:30:00Z"))).isEqualTo("1. august 2026");
    }

    @Test
    void whatIsCutOffIsTold() {
        assertThat(danish.cut(new BigDecimal("22770.3984819734"))).isEqualTo("22.770,398481…");
        assertThat(danish.cut(new BigDecimal("0.9999999"))).isEqualTo("0,999999…");
        assertThat(danish.cut(new BigDecimal("489783.7428700123"))).isEqualTo("489.783,742870…");
        assertThat(danish.cut(new BigDecimal("250000.0000"))).isEqualTo("250.000,00");
        assertThat(danish.cut(new BigDecimal("0.005"))).isEqualTo("0,005");
    }

    @Test
    void numbersAreGrouped() {
        assertThat(danish.number(375_000)).isEqualTo("375.000");
        assertThat(danish.number(new BigDecimal("1234.50"))).isEqualTo("1.234,5");
        assertThat(danish.number(new BigDecimal("0.4"))).isEqualTo("0,4");
    }

    @ParameterizedTest
    @CsvSource({"1, 1 kB", "1024, 1 kB", "350000, 342 kB", "1048576, 1 MB", "2500000, '2,4 MB'", "10485760, 10 MB"})
    void sizesOfFilesAreWrittenAsPeopleSayThem(long bytes, String written) {
        assertThat(danish.fileSize(bytes)).isEqualTo(written.replace(' ', '\u00a0'));
    }
}
