package dk.splejs.financing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.splejs.form.FieldProblem;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoliticalDecisionTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @ParameterizedTest
    @CsvSource({"2026-11-26, false", "2000-01-01, false", "2026-11-27, true"})
    void aDecisionLiesInThePastOrOnTheSameDay(LocalDate day, boolean refused) {
        PoliticalDecision decision = new PoliticalDecision("Byrådet", day, "26/12345");

        assertThat(decision.problem(TODAY).map(FieldProblem::key).isPresent()).isEqualTo(refused);
    }

    @Test
    void anOldOneHasNeitherDayNorCaseNumber() {
        assertThat(new PoliticalDecision("Byrådet 1.12.2026, sag 7", null, null).problem(TODAY))
                .isEmpty();
    }

    @Test
    void itSaysWhoDecidedAndFitsWhereItIsKept() {
        refuses(" ", "26/1");
        refuses("x".repeat(201), "26/1");
        refuses("Byrådet", " ");
        refuses("Byrådet", "1".repeat(61));
        assertThat(new PoliticalDecision("x".repeat(200), TODAY, "1".repeat(60)).date())
                .isEqualTo(TODAY);
    }

    private static void refuses(String body, @Nullable String caseNumber) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PoliticalDecision(body, TODAY, caseNumber));
    }
}
