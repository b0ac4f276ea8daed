package dk.splejs.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishRefusalsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Feltet skal udfyldes.                            | This field is required.
            Formularen har ikke feltet 'a.b'.                | There is no field 'a.b'.
            Teksten må højst fylde 120 tegn. Den fylder 121. | The text may have at most 120 characters. It has 121.
            Valget 'hvad %s er' findes ikke.                 | There is no choice 'hvad %s er'.
            Noget helt andet.                                | Noget helt andet.
            """)
    void whatIsRefusedIsToldInEnglish(String danish, String english) {
        FieldProblem problem = new FieldProblem("a", "A", danish);

        assertThat(problem.messageIn(Locale.ENGLISH)).isEqualTo(english);
        assertThat(problem.messageIn(Locale.UK)).isEqualTo(english);
        assertThat(problem.messageIn(Locale.forLanguageTag("da"))).isEqualTo(danish);
    }

    /** The sentences that stand in the code and not in a table. */
    @Test
    void theLongSentencesHaveALine() {
        for (String danish : Set.of(Texts.UNUSABLE, Texts.CPR_NUMBER)) {
            assertThat(EnglishRefusals.of(danish)).isNotEqualTo(danish);
        }
    }
}
