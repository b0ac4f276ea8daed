package dk.splejs.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CprNumberTests {

    private static final int CASES = 20_000;
    private static final int DAYS = 40_000;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("ddMMyy");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "010190-1234",
                "0101901234",
                "Borgeren 010190-1234 har klaget.",
                "Ring til hende (010190-1234).",
                "cpr:0101901234",
                "CPR0101901234",
                "010190 - 1234",
                "010190–1234",
                "0101\u200b901234",
                "\uff10101901234",
                "290200-1234",
                "311299-4321,010190-1234",
                "010190-1234/020291-4321",
                "Ansøgning_010190-1234.pdf",
                "Linje\n0101901234\nlinje",
                "0101901234@kommune.dk",
                "999999-1234 og 010190-1234"
            })
    void whatLooksLikeOneIsFound(String text) {
        assertThat(CprNumber.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Ring 12 34 56 78 eller 12345678.",
                "+3112345678",
                "004512345678",
                "4512345678",
                "Sag 24/010190-1234",
                "24-010190-1234",
                "010190-1234-7",
                "27.36.04-P19-1-24",
                "F-2026-0042",
                "CVR 55133018",
                "EAN 5798000121212",
                "1.010.101.010 kr.",
                "1010101010,50",
                "1010101010 kr.",
                "320190-1234",
                "011390-1234",
                "310490-1234",
                "290201-1234",
                "000190-1234",
                "010190",
                "01.01.1990",
                "2026-11-26T10:15",
                "b0101901234",
                "d290101e-9001-4101-8101-010190123456"
            })
    void whatOnlyResemblesOneIsLeftAlone(String text) {
        assertThat(CprNumber.isIn(text)).isFalse();
    }

    @Test
    void nothingIsFoundInNothing() {
        assertThat(CprNumber.isIn(null)).isFalse();
    }

    @Test
    void everyDateWithFourDigitsIsFoundWhereverItStands() {
        Random random = new Random(25);
        List<String> around = List.of("", " ", "(", ". ", "\n", "\"", "nr. ", ": ");
        for (int number = 0; number < CASES; number++) {
            String date =
                    LocalDate.of(1930, 1, 1).plusDays(random.nextInt(DAYS)).format(DAY);
            String cpr = date + (random.nextBoolean() ? "-" : "") + "%04d".formatted(random.nextInt(10_000));
            String text =
                    "Tekst" + " " + pick(around, random) + cpr + pick(List.of("", " ", ")", ".", ", ", "\n"), random);

            assertThat(CprNumber.isIn(text)).as(text).isTrue();
        }
    }

    @Test
    void noNumberOfAnotherLengthIsTakenForOne() {
        Random random = new Random(26);
        for (int number = 0; number < CASES; number++) {
            int length = pick(List.of(1, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 18, 24), random);
            String text = "Nummer " + digits(length, random) + pick(List.of("", " kr.", ".", ",50", " i alt"), random);

            assertThat(CprNumber.isIn(text)).as(text).isFalse();
        }
    }

    @Test
    void noAmountCaseNumberOrTelephoneNumberIsTakenForOne() {
        Random random = new Random(27);
        for (int number = 0; number < CASES; number++) {
            String text = pick(lookAlikes(random), random);

            assertThat(CprNumber.isIn("Se " + text + " i dag")).as(text).isFalse();
        }
    }

    private static List<String> lookAlikes(Random random) {
        DanishFormat danish = new DanishFormat(Clock.systemUTC());
        String pair = digits(2, random);
        return List.of(
                danish.money(Money.ofOre(random.nextLong(1_000_000_000_000L))),
                "%s.%s.04-P%s-%s-24".formatted(pair, digits(2, random), digits(2, random), digits(4, random)),
                pair + "/" + digits(6, random),
                "F-20" + pair + "-" + digits(4, random),
                String.join(" ", pair, digits(2, random), digits(2, random), digits(2, random)),
                "+45 " + digits(8, random),
                digits(4, random) + " " + digits(4, random));
    }

    private static String digits(int length, Random random) {
        StringBuilder digits = new StringBuilder();
        random.ints(length, 0, 10).forEach(digits::append);
        return digits.toString();
    }

    private static <T> T pick(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
