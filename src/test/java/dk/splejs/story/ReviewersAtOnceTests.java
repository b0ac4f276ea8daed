package dk.splejs.story;

import static dk.splejs.support.FormAnswers.accept;
import static dk.splejs.support.FormAnswers.need;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.splejs.proposal.Phase;
import dk.splejs.proposal.ProposalId;
import dk.splejs.review.NeedSummary;
import dk.splejs.review.Reviews;
import dk.splejs.support.Journey;
import dk.splejs.support.OnPostgres;
import dk.splejs.worklist.OpenStep;
import dk.splejs.worklist.StepNotOpen;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/** Many answers in the same moment, on the database of production, with the engine's own jobs running. */
@SpringBootTest(properties = "camunda.bpm.generate-unique-process-engine-name=true")
@ActiveProfiles("test")
@OnPostgres
@Import(Journey.class)
@DirtiesContext
class ReviewersAtOnceTests {

    private static final int THREADS = 8;

    @Autowired
    private Journey journey;

    @Autowired
    private Reviews reviews;

    @Autowired
    private HistoryService history;

    @Autowired
    private ManagementService management;

    @Test
    void ninetyEightReviewersAnswerWithEightThreadsAndTheRoundClosesOnce() throws Exception {
        ProposalId id = inReview(98);
        List<Callable<String>> answers = new ArrayList<>();
        for (OpenStep step : journey.openSteps(id)) {
            answers.add(() -> answer(step));
        }

        List<String> outcomes = atOnce(answers);

        assertThat(outcomes).hasSize(98).containsOnly("taken");
        await().atMost(Duration.ofSeconds(90)).until(() -> journey.phase(id) == Phase.ESTIMATION);
        NeedSummary need = reviews.need(id);
        assertThat(need.answered()).isEqualTo(98);
        assertThat(need.withNeed()).isEqualTo(98);
        assertThat(closings(id)).isEqualTo(1);
        assertThat(management.createJobQuery().noRetriesLeft().count()).isZero();
    }

    @Test
    void ofTwoWhoCompleteTheSameTaskAtOnceOneWinsAndTheOtherIsTold() throws Exception {
        ProposalId id = inReview(3, "0101", "0147", "0751");
        for (OpenStep step : journey.openSteps(id)) {
            CyclicBarrier start = new CyclicBarrier(2);
            Callable<String> attempt = () -> {
                start.await();
                return answer(step);
            };

            assertThat(atOnce(List.of(attempt, attempt))).containsExactlyInAnyOrder("taken", "told");
        }
        assertThat(reviews.need(id).answered()).isEqualTo(3);
    }

    private String answer(OpenStep step) {
        try {
            journey.complete("reviewer." + step.organisation(), step, need());
            return "taken";
        } catch (StepNotOpen tooLate) {
            return "told";
        }
    }

    private ProposalId inReview(int expected, String... invited) {
        ProposalId id = journey.submit("0751");
        journey.complete("coordinator", "Task_ScreenProposal", id, accept("2", invited));
        await().atMost(Duration.ofSeconds(60)).until(() -> journey.openSteps(id).size() == expected);
        return id;
    }

    private static <T> List<T> atOnce(List<Callable<T>> calls) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(calls)) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private long closings(ProposalId id) {
        String instance = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(id.toString())
                .processDefinitionKey("ProposalProcess")
                .singleResult()
                .getId();
        return history.createHistoricActivityInstanceQuery()
                .processInstanceId(instance)
                .activityId("Task_CloseReview")
                .count();
    }
}
