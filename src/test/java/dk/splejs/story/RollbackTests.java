package dk.splejs.story;

import static dk.splejs.support.FormAnswers.accept;
import static dk.splejs.support.FormAnswers.commit;
import static dk.splejs.support.FormAnswers.decision;
import static dk.splejs.support.FormAnswers.estimate;
import static dk.splejs.support.FormAnswers.need;
import static org.assertj.core.api.Assertions.assertThat;

import dk.splejs.proposal.ProposalId;
import dk.splejs.support.EngineTest;
import dk.splejs.support.Journey;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The engine and our tables share one transaction: what is rolled back leaves nothing in either. */
@EngineTest
@Import(Journey.class)
class RollbackTests {

    private static final List<String> TWO = List.of("0101", "0751");

    @Autowired
    private Journey journey;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aRollbackOfAnyStepLeavesNeitherARowNorAnInstance() {
        leavesNothing(() -> journey.submit("0751"));
        ProposalId id = journey.submit("0751");
        leavesNothing(() -> journey.complete("coordinator", "Task_ScreenProposal", id, acceptTwo()));
        journey.screen(id, acceptTwo());
        leavesNothing(() -> journey.complete("reviewer.0101", "Task_ReviewProposal", id, need()));
        journey.review(id, TWO, need());
        leavesNothing(() -> journey.complete("analyst", "Task_EstimateCost", id, estimate("5000", "equal")));
        journey.estimate(id, estimate("5000", "equal"));
        leavesNothing(() -> journey.complete("budget.0101", "Task_AnswerShare", id, commit()));
        journey.answerShares(id, TWO, commit());
        leavesNothing(() -> journey.complete("board.1", "Task_ApproveProposal", id, decision("approve")));
    }

    private void leavesNothing(Runnable step) {
        Map<String, Long> before = rows();
        transaction.executeWithoutResult(status -> {
            step.run();
            status.setRollbackOnly();
        });
        assertThat(rows()).isEqualTo(before);
    }

    private static Map<String, Object> acceptTwo() {
        return accept("2", TWO.toArray(String[]::new));
    }

    /** The number of rows in every table, the engine's included. */
    private Map<String, Long> rows() {
        Map<String, Long> rows = new TreeMap<>();
        List<String> tables = jdbc.sql(
                        "select table_name from information_schema.tables where table_schema = 'PUBLIC' and table_type = 'BASE TABLE'")
                .query(String.class)
                .list();
        for (String table : tables) {
            rows.put(
                    table,
                    jdbc.sql("select count(*) from \"" + table + "\"")
                            .query(Long.class)
                            .single());
        }
        return rows;
    }
}
