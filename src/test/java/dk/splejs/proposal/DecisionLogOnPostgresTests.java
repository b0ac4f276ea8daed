package dk.splejs.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.splejs.security.Actors;
import dk.splejs.support.OnPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The database of production refuses what the log never does. */
@ProposalTest
@OnPostgres
class DecisionLogOnPostgresTests {

    @Autowired
    private Journal journal;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update decision_log set reason = 'Noget andet'",
                "update decision_log set actor_id = null",
                "update decision_log set actor_name = 'X', hash = 'X'",
                "delete from decision_log",
                "truncate decision_log",
                "update decision_chain set lines = lines - 1",
                "update decision_chain set head = 'X'",
                "delete from decision_chain",
                "truncate decision_chain"
            })
    void nothingIsChangedOrTakenOut(String sql) {
        write();

        assertThatThrownBy(() -> database.sql(sql).update()).hasMessageContaining("The decision log is");
    }

    @Test
    void aNameMayBeTakenAway() {
        write();

        assertThat(database.sql("update decision_log set actor_name = 'Tidligere bruger'")
                        .update())
                .isPositive();
    }

    private void write() {
        transaction.executeWithoutResult(status ->
                journal.record(ProposalId.fresh(), Actors.submitter("0751"), null, "proposal.submitted", "Grund"));
    }
}
