package dk.splejs.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeedAssessmentTests {

    private static final DecisionTable TABLE = DecisionTable.of("need-assessment");

    @ParameterizedTest(name = "{0} with need, {1} interested, {2} % answered, {3} hours, extended {4}: {5}")
    @CsvSource({
        "2, 2, 100, 500, 0, proceed",
        "46, 46, 47, 9000, 0, proceed",
        "46, 46, 47, 0, 1, proceed",
        "2, 2, 50, 20, 0, proceed",
        "2, 2, 49, 100, 0, proceed",
        "2, 2, 49, 99, 0, extend",
        "2, 2, 49, 99, 1, proceed",
        "1, 1, 49, 900, 0, extend",
        "1, 2, 49, 900, 0, extend",
        "2, 1, 49, 900, 0, extend",
        "0, 0, 0, 0, 0, extend",
        "0, 0, 0, 0, 1, shelve",
        "1, 1, 50, 900, 0, shelve",
        "1, 40, 50, 900, 0, shelve",
        "40, 1, 50, 900, 0, shelve",
        "1, 1, 49, 900, 1, shelve",
        "2, 1, 49, 900, 1, shelve",
    })
    void theNeedIsAssessed(int withNeed, int interested, int answered, long hours, int extensions, String outcome) {
        assertThat(outcome(withNeed, interested, answered, hours, extensions, null))
                .isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} with need, {1} interested, {2} % answered, extended {3}, overruled to {4}: {5}")
    @CsvSource({
        "46, 46, 100, 0, shelve, shelve",
        "46, 46, 100, 0, extend, extend",
        "46, 46, 100, 1, extend, proceed",
        "2, 2, 10, 0, proceed, proceed",
        "1, 1, 100, 0, extend, extend",
        "1, 1, 100, 1, extend, shelve",
        "1, 46, 100, 0, proceed, shelve",
        "46, 1, 100, 0, proceed, shelve",
        "1, 46, 10, 0, proceed, extend",
        "46, 1, 10, 1, proceed, shelve",
    })
    void aCoordinatorMayOverruleButNeverBelowTwo(
            int withNeed, int interested, int answered, int extensions, String overruledTo, String outcome) {
        assertThat(outcome(withNeed, interested, answered, 20, extensions, overruledTo))
                .isEqualTo(outcome);
    }

    @Test
    void nothingShelvesAProposalWithTheNeedOfFortySix() {
        for (int answered = 0; answered <= 100; answered++) {
            for (int extensions = 0; extensions <= 1; extensions++) {
                assertThat(outcome(46, 46, answered, 0, extensions, null)).isNotEqualTo("shelve");
            }
        }
    }

    private static @Nullable Object outcome(
            int withNeed, int interested, int answered, long hours, int extensions, @Nullable String overruledTo) {
        return TABLE.decide(Variables.createVariables()
                        .putValue("organisationsWithNeed", withNeed)
                        .putValue("interestedOrganisations", interested)
                        .putValue("answeredPercent", answered)
                        .putValue("totalHours", hours)
                        .putValue("extensions", extensions)
                        .putValue("overruledTo", overruledTo))
                .get("needOutcome");
    }
}
