package dk.splejs.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.splejs.security.Actor;
import dk.splejs.security.Actors;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The decision log holds together, and shows where somebody laid hands on it. */
@ProposalTest
@ExtendWith(OutputCaptureExtension.class)
class DecisionLogTests {

    private static final int THREADS = 8;
    private static final int LINES_EACH = 25;

    @Autowired
    private Journal journal;

    @Autowired
    private JournalCheck check;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private PlatformTransactionManager transactions;

    private final Actor ida = Actors.submitter("0751");
    private final ProposalId proposal = ProposalId.fresh();

    @Test
    void aLogThatNobodyTouchedIsWhole() {
        writeFive();

        assertThat(check.proposals()).contains(proposal);
        assertThat(check.check(proposal).problem()).isNull();
        assertThat(check.check(proposal).lines()).isEqualTo(5);
        List<SealedEntry> lines = journal.sealed(proposal);
        assertThat(lines).extracting(line -> line.line().position()).containsExactly(1, 2, 3, 4, 5);
        assertThat(lines.get(0).previous()).isEqualTo(LogLine.start(proposal.value()));
        assertThat(lines.get(4).previous()).isEqualTo(lines.get(3).hash());
        assertThat(check.check(proposal).head()).isEqualTo(lines.get(4).hash());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reason = 'Noget andet'",
                "reason = null",
                "action = 'proposal.stopped'",
                "organisation_code = '0101'",
                "logged_at = logged_at + interval '1' second",
                "actor_id = 'somebody.else'",
                "actor_id = null",
                "actor_mark = null",
                "actor_salt = '00000000000000000000000000000000'",
                "salt = '00000000000000000000000000000000'",
                "hash = '0000000000000000000000000000000000000000000000000000000000000000'",
                "previous_hash = '0000000000000000000000000000000000000000000000000000000000000000'"
            })
    void aLineThatWasChangedIsFound(String change) {
        writeFive();

        tamper("update decision_log set " + change + " where proposal_id = :id and position = 3");

        assertThat(problem()).contains("line 3");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void aLineThatWasTakenOutIsFound(int position) {
        writeFive();

        tamper("delete from decision_log where proposal_id = :id and position = " + position);

        assertThat(problem()).isEqualTo("line %d is not there".formatted(position));
    }

    @Test
    void aLineThatWasTakenFromTheEndIsFound() {
        writeFive();

        tamper("delete from decision_log where proposal_id = :id and position = 5");

        assertThat(problem()).contains("at the end");
    }

    @Test
    void aLogThatWasTakenAwayWholeIsFound() {
        writeFive();

        tamper("delete from decision_log where proposal_id = :id");

        assertThat(problem()).contains("at the end");
        assertThat(check.proposals()).contains(proposal);
    }

    @Test
    void twoLinesThatChangedPlacesAreFound() {
        writeFive();

        tamper("update decision_log set position = -2 where proposal_id = :id and position = 2");
        tamper("update decision_log set position = 2 where proposal_id = :id and position = 3");
        tamper("update decision_log set position = 3 where proposal_id = :id and position = -2");

        assertThat(problem()).isEqualTo("line 2 does not follow the one before it");
    }

    @Test
    void twoLinesWhoseWordsChangedPlacesAreFound() {
        writeFive();

        tamper("update decision_log set reason = 'Grund 3' where proposal_id = :id and position = 2");
        tamper("update decision_log set reason = 'Grund 2' where proposal_id = :id and position = 3");

        assertThat(problem()).isEqualTo("line 2 is not as it was written");
    }

    @Test
    void aLineThatWasPutInIsFound() {
        writeFive();

        tamper("update decision_log set position = position + 100 where proposal_id = :id and position > 2");
        tamper("""
                insert into decision_log
                    (proposal_id, position, logged_at, action, reason, salt, previous_hash, hash)
                select proposal_id, 3, logged_at, action, 'Sat ind', salt, hash, previous_hash from decision_log
                where proposal_id = :id and position = 2
                """);
        tamper("update decision_log set position = position - 99 where proposal_id = :id and position > 100");

        assertThat(problem()).isEqualTo("line 3 is not as it was written");
    }

    @Test
    void aLineThatWasAddedAtTheEndByTheRulesIsFoundAllTheSame() {
        writeFive();
        SealedEntry last = journal.sealed(proposal).get(4);
        LogLine more = new LogLine(proposal.value(), 6, last.line().at(), null, null, "proposal.stopped", null);

        database.sql("""
                insert into decision_log (proposal_id, position, logged_at, action, salt, previous_hash, hash)
                select proposal_id, 6, logged_at, 'proposal.stopped', salt, hash, :hash from decision_log
                where proposal_id = :id and position = 5
                """)
                .param("id", proposal.value())
                .param("hash", LogLine.hash(last.hash(), more.digest(last.salt())))
                .update();

        assertThat(problem()).contains("at the end");
    }

    @Test
    void theNameBesideALineMayBeTakenAway() {
        writeFive();

        database.sql("update decision_log set actor_name = 'Tidligere bruger' where proposal_id = ?")
                .param(proposal.value())
                .update();

        assertThat(problem()).isNull();
    }

    @Test
    void whatIsRolledBackWasNeverThere() {
        write("Grund 1");
        transaction.executeWithoutResult(status -> {
            journal.record(proposal, ida, null, "proposal.submitted", "Aldrig");
            status.setRollbackOnly();
        });
        write("Grund 2");

        assertThat(journal.of(proposal)).extracting(JournalEntry::reason).containsExactly("Grund 1", "Grund 2");
        assertThat(problem()).isNull();
    }

    @Test
    void aTransactionWithinAnotherWritesItsOwnLines() {
        TransactionTemplate ownTransaction = new TransactionTemplate(transactions);
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

        transaction.executeWithoutResult(status -> {
            journal.record(proposal, ida, null, "proposal.submitted", "Ydre");
            ownTransaction.executeWithoutResult(
                    inner -> journal.record(proposal, ida, null, "proposal.submitted", "Indre"));
        });

        assertThat(journal.of(proposal)).extracting(JournalEntry::reason).containsExactly("Indre", "Ydre");
        assertThat(problem()).isNull();
    }

    @Test
    void nobodyDecidesOutsideATransaction() {
        assertThatThrownBy(() -> journal.record(proposal, ida, null, "proposal.submitted", null))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void manyWhoWriteAtOnceToTheSameLogsMakeOneChainOfEach() throws Exception {
        List<ProposalId> logs = List.of(proposal, ProposalId.fresh(), ProposalId.fresh());
        List<Callable<Integer>> writers = IntStream.range(0, THREADS)
                .<Callable<Integer>>mapToObj(writer -> () -> writeTo(logs, writer))
                .toList();

        ExecutorService people = Executors.newFixedThreadPool(THREADS);
        try {
            for (Future<Integer> done : people.invokeAll(writers)) {
                assertThat(done.get()).isEqualTo(LINES_EACH);
            }
        } finally {
            people.shutdownNow();
        }

        for (ProposalId log : logs) {
            assertThat(check.check(log).problem()).isNull();
            assertThat(check.check(log).lines()).isEqualTo(THREADS * LINES_EACH);
        }
    }

    @Test
    void operatorsAreToldWhichLogIsBroken(CapturedOutput output) {
        writeFive();
        VerifyLog command = new VerifyLog(check);
        command.run(new DefaultApplicationArguments());
        assertThat(output).contains(proposal + " ok 5 " + check.check(proposal).head());

        tamper("update decision_log set reason = 'Noget andet' where proposal_id = :id and position = 4");
        VerifyLog again = new VerifyLog(check);
        again.run(new DefaultApplicationArguments());

        assertThat(output).contains(proposal + " BROKEN: line 4 is not as it was written");
        assertThat(again.getExitCode()).isEqualTo(1);
    }

    /** One half in one order, the other half in the other, so that they would meet if locks were taken as they come. */
    private int writeTo(List<ProposalId> logs, int writer) {
        List<ProposalId> order = new ArrayList<>(logs);
        if (writer % 2 == 1) {
            Collections.reverse(order);
        }
        for (int line = 0; line < LINES_EACH; line++) {
            String reason = writer + "/" + line;
            transaction.executeWithoutResult(
                    status -> order.forEach(log -> journal.record(log, ida, null, "proposal.submitted", reason)));
        }
        return LINES_EACH;
    }

    private void writeFive() {
        for (int line = 1; line <= 5; line++) {
            write("Grund " + line);
        }
    }

    private void write(String reason) {
        transaction.executeWithoutResult(status -> journal.record(proposal, ida, null, "proposal.submitted", reason));
    }

    private @Nullable String problem() {
        return check.check(proposal).problem();
    }

    /** As somebody would who owns the database: they can switch off its guards. */
    private void tamper(String sql) {
        guards("disable");
        database.sql(sql).param("id", proposal.value()).update();
        guards("enable");
    }

    private void guards(String verb) {
        if (isPostgres()) {
            database.sql("alter table decision_log " + verb + " trigger user").update();
        }
    }

    private boolean isPostgres() {
        return !database.sql("select count(*) from information_schema.triggers where trigger_name = :name")
                .param("name", "decision_log_append_only")
                .query(Integer.class)
                .single()
                .equals(0);
    }
}
