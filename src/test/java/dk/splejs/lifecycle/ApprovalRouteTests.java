package dk.splejs.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApprovalRouteTests {

    private static final DecisionTable TABLE = DecisionTable.of("approval-route");

    @ParameterizedTest(name = "level {0}, {1} kr.: {2}, procurement note {3}")
    @CsvSource({
        "sandbox, 0, secretariat, none",
        "sandbox, 499999, secretariat, none",
        "sandbox, 500000, secretariat, national",
        "sandbox, 1611360, secretariat, eu",
        "1, 499999, secretariat, none",
        "1, 998500, secretariat, national",
        "1, 1611359, secretariat, national",
        "1, 1611360, secretariat, eu",
        "2, 0, board, none",
        "2, 499999, board, none",
        "2, 500000, board, national",
        "2, 998500, board, national",
        "2, 1611360, board, eu",
        "3, 499999, board, none",
        "3, 1611359, board, national",
        "3, 90000000, board, eu",
    })
    void theRouteFollowsTheLevelAndTheNoteFollowsTheCost(String level, long kroner, String route, String note) {
        assertThat(TABLE.decide(Variables.createVariables()
                        .putValue("governanceLevel", level)
                        .putValue("totalCost", kroner)))
                .containsEntry("route", route)
                .containsEntry("procurementNote", note)
                .hasSize(2);
    }
}
