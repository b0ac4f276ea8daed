package dk.splejs.benefit;

import static dk.splejs.proposal.SuitabilityQuestion.AUTOMATABLE;
import static dk.splejs.proposal.SuitabilityQuestion.FREQUENT_CHANGE;
import static dk.splejs.proposal.SuitabilityQuestion.PROFESSIONAL_JUDGEMENT;
import static dk.splejs.proposal.SuitabilityQuestion.QUALITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.splejs.proposal.SuitabilityAnswer;
import dk.splejs.proposal.SuitabilityQuestion;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuitabilityScaleTests {

    private static final int ENOUGH = 60;
    private static final SuitabilityScale EQUAL = SuitabilityScale.of(Map.of(), ENOUGH);

    /** In the order of the form: judgement and change, which count the other way, then the seven that speak for it. */
    @ParameterizedTest
    @CsvSource({
        "none none high high high high high high high, 100, 100, 9",
        "high high none none none none none none none,   0, 100, 9",
        "some some some some some some some some some,  59, 100, 9",
        "high high high high high high high high high,  78, 100, 9",
        "little some high some high little some high high, 74, 100, 9",
        "unknown unknown high high high unknown high high high, 100, 66, 6",
        "- - some some some - some some some,           67, 66, 6",
        "- - - some some some some some unknown,          , 55, 5",
        "- - - - - - - - -,                               ,  0, 0",
        "unknown unknown unknown unknown unknown unknown unknown unknown unknown, , 0, 0"
    })
    void theScoreIsTheMeanOfWhatIsAnswered(String answers, @Nullable Integer score, int coverage, int answered) {
        Suitability suitability = EQUAL.assess(answers(answers));

        assertThat(suitability)
                .isEqualTo(new Suitability(SuitabilityScale.RULE_VERSION, score, coverage, ENOUGH, answered, 9));
    }

    @Test
    void weightsCountInTheScoreAndInTheCoverage() {
        SuitabilityScale scale = SuitabilityScale.of(
                Map.of(PROFESSIONAL_JUDGEMENT, BigDecimal.valueOf(3), QUALITY, new BigDecimal("0.5")), ENOUGH);

        assertThat(scale.assess(answers("none none high high high none high high high"))
                        .score())
                .isEqualTo(95);
        assertThat(scale.assess(answers("high - high high high high - - -")).coverage())
                .isEqualTo(61);
        assertThat(scale.assess(answers("high - high high high high - - -")).score())
                .isEqualTo(54);
    }

    @Test
    void aQuestionWithoutWeightDoesNotCount() {
        SuitabilityScale scale = SuitabilityScale.of(
                Map.of(PROFESSIONAL_JUDGEMENT, BigDecimal.ZERO, FREQUENT_CHANGE, BigDecimal.ZERO), ENOUGH);

        assertThat(scale.assess(answers("high high high high high high high high high"))
                        .score())
                .isEqualTo(100);
        assertThat(scale.assess(answers("high high - - - - - - -")).score()).isNull();
    }

    @Test
    void weightsAreNotNegativeAndNotAllNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SuitabilityScale.of(Map.of(AUTOMATABLE, BigDecimal.valueOf(-1)), ENOUGH));
        Map<SuitabilityQuestion, BigDecimal> nothing = new EnumMap<>(SuitabilityQuestion.class);
        for (SuitabilityQuestion question : SuitabilityQuestion.values()) {
            nothing.put(question, BigDecimal.ZERO);
        }
        assertThatIllegalArgumentException().isThrownBy(() -> SuitabilityScale.of(nothing, ENOUGH));
    }

    @Test
    void aBetterAnswerNeverLowersTheScoreAndNoAnswerIsNeverCountedAsNothing() {
        Random random = new Random(7);
        for (int n = 0; n < 10_000; n++) {
            Map<SuitabilityQuestion, SuitabilityAnswer> answers = random(random);
            Integer score = EQUAL.assess(answers).score();
            assertThat(score != null).isEqualTo(answered(answers) >= 6);
            answers.replace(AUTOMATABLE, SuitabilityAnswer.LITTLE, SuitabilityAnswer.HIGH);
            answers.replace(FREQUENT_CHANGE, SuitabilityAnswer.SOME, SuitabilityAnswer.NOT_AT_ALL);
            Integer better = EQUAL.assess(answers).score();
            assertThat(better == null ? -1 : better).isGreaterThanOrEqualTo(score == null ? -1 : score);
        }
    }

    private static long answered(Map<SuitabilityQuestion, SuitabilityAnswer> answers) {
        return answers.values().stream()
                .filter(answer -> answer != SuitabilityAnswer.DONT_KNOW)
                .count();
    }

    private static Map<SuitabilityQuestion, SuitabilityAnswer> random(Random random) {
        Map<SuitabilityQuestion, SuitabilityAnswer> answers = new EnumMap<>(SuitabilityQuestion.class);
        for (SuitabilityQuestion question : SuitabilityQuestion.values()) {
            if (random.nextInt(5) > 0) {
                answers.put(question, SuitabilityAnswer.values()[random.nextInt(5)]);
            }
        }
        return answers;
    }

    private static Map<SuitabilityQuestion, SuitabilityAnswer> answers(String words) {
        Map<SuitabilityQuestion, SuitabilityAnswer> answers = new EnumMap<>(SuitabilityQuestion.class);
        String[] each = words.split(" ");
        for (SuitabilityQuestion question : SuitabilityQuestion.values()) {
            String word = each[question.ordinal()];
            if (!word.equals("-")) {
                answers.put(question, SuitabilityAnswer.ofWord(word));
            }
        }
        return answers;
    }
}
