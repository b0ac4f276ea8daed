package dk.splejs.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTests {

    @ParameterizedTest
    @CsvSource({"92, 98, 93.9", "0, 98, 0.0", "98, 98, 100.0", "1, 16, 6.3", "0, 0, 0"})
    void aPartIsToldInPercentWithOneDecimal(long part, long whole, BigDecimal percent) {
        assertThat(new Proportion(part, whole).percent()).isEqualTo(percent);
    }
}
