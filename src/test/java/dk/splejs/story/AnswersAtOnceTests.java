package dk.splejs.story;

import static dk.splejs.support.FormAnswers.commit;
import static dk.splejs.support.FormAnswers.estimate;
import static dk.splejs.support.FormAnswers.leave;
import static dk.splejs.support.FormAnswers.pledge;
import static dk.splejs.support.FormAnswers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import dk.splejs.financing.AnswerKind;
import dk.splejs.financing.Calculations;
import dk.splejs.financing.Financing;
import dk.splejs.financing.PoliticalDecision;
import dk.splejs.financing.RoundView;
import dk.splejs.financing.ShareStatus;
import dk.splejs.financing.ShareView;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.Phase;
import dk.splejs.proposal.ProposalId;
import dk.splejs.security.web.HttpUser;
import dk.splejs.shared.Money;
import dk.splejs.support.Journey;
import dk.splejs.support.OnPostgres;
import dk.splejs.support.RunningJourney;
import dk.splejs.support.RunningSplejs;
import dk.splejs.support.Tasklist;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEnginePersistenceException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.ConcurrencyFailureException;

/**
 * Ten organisations answer their shares in the same moment, each over HTTP as its own budget holder, on the database of
 * production and with the engine's own jobs running.
 */
@RunningSplejs
@OnPostgres
@Import(RunningJourney.class)
class AnswersAtOnceTests {

    private static final List<String> TEN =
            List.of("0101", "0147", "0151", "0153", "0155", "0157", "0159", "0161", "0163", "0165");
    private static final Money COST = Money.ofKroner(new BigDecimal("998500.00"));

    @Autowired
    private RunningJourney running;

    @Autowired
    private Journey journey;

    @Autowired
    private Tasklist tasklist;

    @Autowired
    private Financing financing;

    @Autowired
    private Calculations calculations;

    @Autowired
    private HistoryService history;

    @Autowired
    private ManagementService management;

    /**
     * Nobody else uses this application, and at the end of the test run it must not wait for its database, which has ended by
     * then. It is not closed: the web applications of the engine keep what they need in static fields, and closing one
     * application empties those of all.
     */
    @AfterAll
    static void itWaitsForNothingAnyMore(
            @Autowired ProcessEngineConfigurationImpl engine, @Autowired HikariDataSource database) {
        engine.getJobExecutor().shutdown();
        database.getHikariConfigMXBean().setConnectionTimeout(250);
    }

    @ParameterizedTest(name = "who answers what: {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void noAnswerIsLostAndTheProcessMovesOnOnce(long seed) throws InterruptedException, ExecutionException {
        ProposalId id = inFinancing();
        Map<String, Map<String, Object>> answers = drawn(new Random(seed), financing.shares(id));

        List<Integer> statuses = atOnce(calls(id, answers));

        assertThat(statuses).hasSize(TEN.size()).containsOnly(204);
        awaitRound(id, 2);
        RoundView first = financing.history(id).get(0);
        assertThat(first.shares()).hasSize(TEN.size()).allSatisfy(share -> isAnswered(share, answers));
        tellWindow(seed, first);

        untilFinanced(id);
        isConsistent(id);
    }

    @ParameterizedTest(name = "latecomers: {0}")
    @ValueSource(ints = {1, 1, 1, 2, 3, 5})
    void whenTheLastAnswersAndTheDeadlineMeetEachCountsOrIsTold(int late)
            throws InterruptedException, ExecutionException {
        ProposalId id = inFinancing();
        Job deadline = deadline(id);
        List<String> last = TEN.subList(TEN.size() - late, TEN.size());
        atOnce(calls(id, commitments(TEN.subList(0, TEN.size() - late))));
        List<Callable<Integer>> meeting = new ArrayList<>(calls(id, commitments(last)));
        meeting.add(() -> passes(deadline));

        List<Integer> statuses = atOnce(meeting);

        awaitRound(id, 2);
        List<ShareView> shares = financing.history(id).get(0).shares();
        for (int i = 0; i < late; i++) {
            ShareView share = share(shares, last.get(i));
            boolean counts = statuses.get(i) == 204;
            assertThat(share.status()).isEqualTo(counts ? ShareStatus.COMMITTED : ShareStatus.LAPSED);
            assertThat(share.answer()).isEqualTo(counts ? AnswerKind.COMMIT : null);
        }
        untilFinanced(id);
        isConsistent(id);
    }

    private ProposalId inFinancing() {
        return running.inFinancing(TEN, estimate("998500.00", "inhabitants"));
    }

    /** Half of them commit themselves, the others pledge less or more than their share, on a condition or not, or leave. */
    private static Map<String, Map<String, Object>> drawn(Random random, List<ShareView> shares) {
        List<ShareView> shuffled = new ArrayList<>(shares);
        Collections.shuffle(shuffled, random);
        Map<String, Map<String, Object>> answers = new LinkedHashMap<>(commitments(shuffled.subList(0, 5).stream()
                .map(share -> share.code().value())
                .toList()));
        for (ShareView share : shuffled.subList(5, shuffled.size())) {
            answers.put(share.code().value(), random.nextInt(3) == 0 ? leave() : drawnPledge(random, share));
        }
        return answers;
    }

    private static Map<String, Object> drawnPledge(Random random, ShareView share) {
        Money ceiling = Money.ofOre(share.oneOff().ore() * (60 + random.nextInt(80)) / 100);
        Map<String, Object> answer = pledge(ceiling.kroner().toPlainString());
        return random.nextBoolean() ? answer : with(answer, "atLeast", 2 + random.nextInt(9));
    }

    private static Map<String, Map<String, Object>> commitments(List<String> codes) {
        Map<String, Map<String, Object>> answers = new LinkedHashMap<>();
        codes.forEach(code -> answers.put(code, with(commit(), "caseNumber", "24/" + code)));
        return answers;
    }

    /** Everyone is logged in and holds the task's id before anybody sends. */
    private List<Callable<Integer>> calls(ProposalId id, Map<String, Map<String, Object>> answers) {
        String reference = journey.view(id).requireReference();
        List<Callable<Integer>> calls = new ArrayList<>();
        answers.forEach((code, answer) -> {
            HttpUser user = tasklist.logIn("budget." + code);
            String task = tasklist.tasks(user, reference).get(0);
            calls.add(() -> status(tasklist.submitForm(user, task, answer)));
        });
        return calls;
    }

    /** Whoever comes too late is told that, and not that somebody has answered. */
    private static int status(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isIn(204, 404, 409);
        assertThat(response.body()).doesNotContain("allerede svaret");
        return response.statusCode();
    }

    /** The engine runs a job again that met something else; one that is gone has nothing left to do. */
    private int passes(Job deadline) {
        while (management.createJobQuery().jobId(deadline.getId()).count() > 0) {
            try {
                management.executeJob(deadline.getId());
            } catch (NullValueException gone) {
                return 0;
            } catch (OptimisticLockingException | ConcurrencyFailureException again) {
                Thread.onSpinWait();
            }
        }
        return 0;
    }

    private static List<Integer> atOnce(List<Callable<Integer>> calls) throws InterruptedException, ExecutionException {
        CyclicBarrier together = new CyclicBarrier(Math.max(1, calls.size()));
        ExecutorService threads = Executors.newFixedThreadPool(Math.max(1, calls.size()));
        try {
            List<Integer> results = new ArrayList<>();
            for (Future<Integer> answered : threads.invokeAll(
                    calls.stream().map(call -> after(together, call)).toList())) {
                results.add(answered.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Callable<Integer> after(CyclicBarrier together, Callable<Integer> call) {
        return () -> {
            together.await(30, TimeUnit.SECONDS);
            return call.call();
        };
    }

    /** Whoever is asked again, because others left or pledged too little, says yes until the cost is covered. */
    private void untilFinanced(ProposalId id) throws InterruptedException, ExecutionException {
        while (!financing.financed(id)) {
            List<String> asked =
                    financing.asked(id).stream().map(OrganisationCode::value).toList();
            int rounds = financing.history(id).size();
            assertThat(atOnce(calls(id, commitments(asked)))).containsOnly(204);
            awaitRound(id, rounds + 1);
        }
    }

    /** A round is there when everyone whom it asks has a task, or when it has ended the financing. */
    private void awaitRound(ProposalId id, int number) {
        await().atMost(Duration.ofSeconds(60)).until(() -> financing.history(id).size() == number);
        if (financing.financed(id)) {
            await().atMost(Duration.ofSeconds(60)).until(() -> journey.phase(id) == Phase.APPROVAL);
        } else {
            running.awaitSteps(id, "Task_AnswerShare", financing.asked(id).size());
        }
    }

    private static void isAnswered(ShareView share, Map<String, Map<String, Object>> answers) {
        Map<String, Object> sent =
                Objects.requireNonNull(answers.get(share.code().value()));
        assertThat(share.answer()).isEqualTo(AnswerKind.of(String.valueOf(sent.get("answer"))));
        assertThat(share.answeredAt()).isNotNull();
        if (share.answer() == AnswerKind.COMMIT) {
            assertThat(share.terms().decision())
                    .extracting(PoliticalDecision::caseNumber)
                    .isEqualTo(sent.get("caseNumber"));
        } else if (share.answer() == AnswerKind.PLEDGE) {
            assertThat(share.terms().ceiling())
                    .isEqualTo(Money.ofKroner(new BigDecimal(String.valueOf(sent.get("ceiling")))));
            assertThat(share.terms().atLeast()).isEqualTo(sent.get("atLeast"));
        }
    }

    /** Every round adds up and can be computed again, and the process ran each step once for it. */
    private void isConsistent(ProposalId id) {
        List<RoundView> rounds = financing.history(id);
        assertThat(rounds)
                .allSatisfy(round -> assertThat(Money.sum(
                                round.shares().stream().map(ShareView::oneOff).toList()))
                        .isEqualTo(COST));
        assertThat(calculations.of(id))
                .allSatisfy(round -> assertThat(round.calculation()).isNotNull());
        assertThat(rounds)
                .extracting(round -> round.outcome().round())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, rounds.size()).boxed().toList());
        assertThat(runs(id, "Task_ComputeShares")).isEqualTo(rounds.size());
        assertThat(runs(id, "Task_CloseFinancingRound")).isEqualTo(rounds.size() - 1);
        assertThat(runs(id, "EndEvent_Financed")).isEqualTo(1);
        assertThat(runs(id, "Task_ApproveProposal")).isEqualTo(1);
        assertThat(history.createHistoricJobLogQuery().failureLog().list())
                .extracting(failure -> history.getHistoricJobLogExceptionStacktrace(failure.getId()))
                .as("a job that was overtaken by an answer runs again at once and loses no retry")
                .noneMatch(failure -> failure.startsWith(ProcessEnginePersistenceException.class.getName()));
    }

    private long runs(ProposalId id, String activity) {
        return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(id.toString()).list().stream()
                .mapToLong(instance -> history.createHistoricActivityInstanceQuery()
                        .processInstanceId(instance.getId())
                        .activityId(activity)
                        .count())
                .sum();
    }

    private Job deadline(ProposalId id) {
        List<String> instances =
                history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(id.toString()).list().stream()
                        .map(instance -> instance.getId())
                        .toList();
        return management.createJobQuery().activityId("BoundaryEvent_PledgeOverdue").list().stream()
                .filter(job -> instances.contains(job.getProcessInstanceId()))
                .findFirst()
                .orElseThrow();
    }

    private static ShareView share(List<ShareView> shares, String code) {
        return shares.stream()
                .filter(share -> share.code().value().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static void tellWindow(long seed, RoundView round) {
        List<Instant> times = round.shares().stream()
                .map(ShareView::answeredAt)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        System.out.printf(
                "who answers what %d: ten answers accepted within %d ms%n",
                seed,
                Duration.between(times.get(0), times.get(times.size() - 1)).toMillis());
    }
}
