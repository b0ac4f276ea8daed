package dk.splejs.support;

import static org.awaitility.Awaitility.await;

import dk.splejs.proposal.ProposalId;
import dk.splejs.worklist.OpenStep;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Component;

/** Takes a proposal through its process while the application runs its own jobs: every step is waited for. */
@Component
@Import(Journey.class)
public class RunningJourney {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Journey journey;

    public RunningJourney(Journey journey) {
        this.journey = journey;
    }

    /** A proposal of Aarhus that these organisations are asked to review. */
    public ProposalId inReview(List<String> codes) {
        ProposalId id = journey.submit("0751");
        journey.complete(
                "coordinator", "Task_ScreenProposal", id, FormAnswers.accept("2", codes.toArray(String[]::new)));
        awaitSteps(id, "Task_ReviewProposal", codes.size());
        return id;
    }

    /** The same when all of them have the need and would co-finance, so that an estimate is waited for. */
    public ProposalId inEstimation(List<String> codes) {
        ProposalId id = inReview(codes);
        answerEach(id, "reviewer.", FormAnswers.need());
        awaitSteps(id, "Task_EstimateCost", 1);
        return id;
    }

    /** The same with this estimate, so that each of them is asked for its share. */
    public ProposalId inFinancing(List<String> codes, Map<String, Object> estimate) {
        ProposalId id = inEstimation(codes);
        journey.complete("analyst", "Task_EstimateCost", id, estimate);
        awaitSteps(id, "Task_AnswerShare", codes.size());
        return id;
    }

    /** Every organisation that has an open step answers it, all the same. */
    public void answerEach(ProposalId id, String account, Map<String, Object> answers) {
        for (OpenStep step : journey.openSteps(id)) {
            journey.complete(account + step.organisation(), step, answers);
        }
    }

    public void awaitSteps(ProposalId id, String taskKey, int count) {
        await().atMost(PATIENCE)
                .until(() -> journey.openSteps(id).stream()
                                .filter(step -> step.taskKey().equals(taskKey))
                                .count()
                        == count);
    }
}
