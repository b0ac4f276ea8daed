package dk.splejs.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            998.500,00     | 998500.00
            998500,00      | 998500.00
            998500.00      | 998500.00
            998500         | 998500
            998.500        | 998500
            1.234,50       | 1234.50
            1234.5         | 1234.5
            1.5            | 1.5
            1.50           | 1.50
            1.234          | 1234
            1.234.567      | 1234567
            12.345.678,9   | 12345678.9
            0,5            | 0.5
            0.500          | 0.500
            1234.567       | 1234.567
            12,5           | 12.5
            998 500,00     | 998500.00
            1 000          | 1000
            "  7 "         | 7
            -1.234,50      | -1234.50
            −5             | -5
            """)
    void whatADaneTypesIsUnderstood(String typed, String number) {
        assertThat(Numbers.fromDanish(typed)).isEqualTo(number);
        assertThat(Numbers.exact(number)).contains(new BigDecimal(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,234.50",
                "1.2.3",
                "1.23,4",
                "12.34.567",
                "1..000",
                ",5",
                "5,",
                "1,2,3",
                "1e5",
                "abc",
                "0x10",
                "+5",
                "--5",
                "1 00",
                "NaN",
                "Infinity",
                "1.000.5",
                "1.00,0.0",
                "12 345 67",
                "٣"
            })
    void whatCouldMeanSeveralThingsIsGivenBackAndRefused(String typed) {
        assertThat(Numbers.exact(Numbers.fromDanish(typed))).isEmpty();
    }

    @Test
    void aNumberMayComeAsAnyNumberOrAsATextThatIsExactlyOne() {
        for (Object submitted : List.of(
                5, 5L, (short) 5, 5.0, 5.0f, new BigDecimal("5.00"), BigInteger.valueOf(5), "5", " 5 ", "5.0")) {
            assertThat(Numbers.exact(submitted))
                    .get()
                    .satisfies(number -> assertThat(number).isEqualByComparingTo("5"));
        }
        assertThat(Numbers.exact(998500.10)).contains(new BigDecimal("998500.1"));
        assertThat(Numbers.exact(1.0E10))
                .get()
                .satisfies(number -> assertThat(number).isEqualByComparingTo("10000000000"));
    }

    @Test
    void nothingElseIsANumber() {
        for (Object submitted : List.of(
                Double.NaN,
                Double.POSITIVE_INFINITY,
                Float.NEGATIVE_INFINITY,
                "",
                "1,5",
                "1e9",
                "9".repeat(41),
                true,
                List.of(1),
                Map.of())) {
            assertThat(Numbers.exact(submitted)).isEmpty();
        }
    }

    @Test
    void everyAmountSurvivesBeingShownAndTypedAgain() {
        Random random = new Random(42);
        for (int i = 0; i < 10_000; i++) {
            BigDecimal amount = BigDecimal.valueOf(random.nextLong(1_000_000_000_000L), random.nextInt(3));
            assertThat(Numbers.exact(Numbers.fromDanish(Numbers.toDanish(amount))))
                    .contains(amount);
            assertThat(Numbers.exact(Numbers.fromDanish(Numbers.danish(amount))))
                    .get()
                    .satisfies(number -> assertThat(number).isEqualByComparingTo(amount));
        }
    }
}
