package dk.splejs.lifecycle.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import org.camunda.bpm.engine.ProcessEnginePersistenceException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OvertakenWritesTests {

    @ParameterizedTest
    @CsvSource({
        "update or delete on table \"act_ru_execution\" violates foreign key constraint, 23503, true",
        "update or delete on table \"financing_share\" violates foreign key constraint, 23503, false",
        "duplicate key in \"act_ru_execution\", 23505, false",
    })
    void onlyABrokenReferenceToAnExecutionIsOvertaken(String message, String state, boolean overtaken) {
        SQLException refusal = new BatchUpdateException(message, state, 0, new int[0]);

        assertThat(OvertakenWrites.isOvertaken(
                        new ProcessEnginePersistenceException("failed", new IllegalStateException(refusal))))
                .isEqualTo(overtaken);
    }
}
