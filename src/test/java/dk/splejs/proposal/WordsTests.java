package dk.splejs.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTests {

    @ParameterizedTest
    @CsvSource({"sandbox, SANDBOX", "1, LEVEL_1", "2, LEVEL_2", "3, LEVEL_3"})
    void aGovernanceLevelIsReadFromTheWordOfTheForm(String word, GovernanceLevel level) {
        assertThat(GovernanceLevel.ofWord(word)).isEqualTo(level);
    }

    @ParameterizedTest
    @EnumSource(Visibility.class)
    void aVisibilityIsReadFromItsOwnWord(Visibility visibility) {
        assertThat(Visibility.ofWord(visibility.word())).isEqualTo(visibility);
    }

    @ParameterizedTest
    @EnumSource(SuitabilityAnswer.class)
    void anAnswerIsReadFromItsOwnWord(SuitabilityAnswer answer) {
        assertThat(SuitabilityAnswer.ofWord(answer.word())).isEqualTo(answer);
    }

    @Test
    void aWordThatIsNoChoiceIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> GovernanceLevel.ofWord("4"));
        assertThatIllegalArgumentException().isThrownBy(() -> Visibility.ofWord("PUBLIC"));
    }
}
