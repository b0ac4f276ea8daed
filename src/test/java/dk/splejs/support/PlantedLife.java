package dk.splejs.support;

import static dk.splejs.support.FormAnswers.accept;
import static dk.splejs.support.FormAnswers.acceptTerms;
import static dk.splejs.support.FormAnswers.commit;
import static dk.splejs.support.FormAnswers.decision;
import static dk.splejs.support.FormAnswers.estimate;
import static dk.splejs.support.FormAnswers.need;
import static dk.splejs.support.FormAnswers.proposal;
import static dk.splejs.support.FormAnswers.with;
import static org.awaitility.Awaitility.await;

import dk.splejs.catalogue.Catalogue;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.participation.ChangeKind;
import dk.splejs.participation.Changes;
import dk.splejs.proposal.ProposalContent;
import dk.splejs.proposal.ProposalId;
import dk.splejs.proposal.Proposals;
import dk.splejs.worklist.OpenStep;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.context.ApplicationContext;

/**
 * The whole life of a proposal of Aarhus, from a form sent back to a joining that is refused, with something planted in every
 * free text of every form. Whoever wants to look at it is asked before each task is answered.
 */
public final class PlantedLife {

    public static final List<String> INVITED = List.of("0101", "0147", "0461");

    private static final int CEILING = 7_000_000;

    private static final String OWNER = "0751";
    private static final String NEWCOMER = "0851";

    private final FormTexts texts;
    private final Look look;
    private final Map<String, Object> wanted;
    private final Journey journey;
    private final RunningJourney running;
    private final TestPeople people;
    private final ApplicationContext beans;

    /** Asked before a task is answered. */
    @FunctionalInterface
    public interface Look {

        void at(String userId, OpenStep step);
    }

    /** Whatever is wanted of the proposal beside its free texts stands in {@code wanted}. */
    public PlantedLife(ApplicationContext beans, FormTexts texts, Map<String, Object> wanted, Look look) {
        this.beans = beans;
        this.texts = texts;
        this.wanted = wanted;
        this.look = look;
        this.journey = beans.getBean(Journey.class);
        this.running = beans.getBean(RunningJourney.class);
        this.people = beans.getBean(TestPeople.class);
    }

    public ProposalId live() {
        ProposalId id = submit();
        answer("coordinator", "Task_ScreenProposal", id, texts.in("screen-proposal", decision("return")));
        answer("submitter." + OWNER, "Task_ReviseProposal", id, texts.in("revise-proposal", filledIn()));
        answer("coordinator", "Task_ScreenProposal", id, accept("2", INVITED.toArray(String[]::new)));
        running.awaitSteps(id, "Task_ReviewProposal", INVITED.size());
        answerEach(
                id,
                "reviewer.",
                "Task_ReviewProposal",
                code -> texts.in("review-proposal", with(need(), "ceiling", ceiling(code))));
        answer("analyst", "Task_EstimateCost", id, texts.in("estimate-cost", costs()));
        running.awaitSteps(id, "Task_AnswerShare", INVITED.size());
        answerEach(id, "budget.", "Task_AnswerShare", code -> texts.in("answer-share", commit()));
        answer("board.1", "Task_ApproveProposal", id, texts.in("approve-proposal", decision("approve")));
        join(id);
        return id;
    }

    /** The most that an organisation says it would pay, in kroner: a number of its own. */
    public static int ceiling(String code) {
        return CEILING + Integer.parseInt(code);
    }

    private ProposalId submit() {
        ProposalContent content = journey.content(texts.in("submit-proposal", filledIn()));
        return people.as(
                "submitter." + OWNER,
                actor -> beans.getBean(Proposals.class)
                        .submitNew(actor, new OrganisationCode(OWNER), content)
                        .id());
    }

    private Map<String, Object> filledIn() {
        Map<String, Object> link =
                Map.of("label", "Læs mere", "url", wanted.getOrDefault("url", "https://os2.example/"));
        Map<String, Object> filled = with(proposal(), "links", List.of(link));
        for (Map.Entry<String, Object> one : wanted.entrySet()) {
            filled = one.getKey().equals("url") ? filled : with(filled, one.getKey(), one.getValue());
        }
        return filled;
    }

    private static Map<String, Object> costs() {
        Map<String, Object> hours = Map.of("label", "Test", "kind", "oneOff", "hours", 40);
        return with(estimate("998500", "12000", "inhabitants"), "inKind", List.of(hours));
    }

    private void join(ProposalId id) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> beans.getBean(Catalogue.class).byProposal(id).isPresent());
        people.as("submitter." + NEWCOMER, actor -> {
            beans.getBean(Changes.class).request(actor, id, ChangeKind.JOIN, new OrganisationCode(NEWCOMER), null);
            return actor;
        });
        running.awaitSteps(id, "Task_AnswerTerms", 1);
        answerEach(id, "budget.", "Task_AnswerTerms", code -> texts.in("answer-terms", acceptTerms()));
        answer("coordinator", "Task_ConfirmChange", id, texts.in("confirm-change", decision("reject")));
    }

    private void answer(String userId, String taskKey, ProposalId id, Map<String, Object> answers) {
        running.awaitSteps(id, taskKey, 1);
        OpenStep step = journey.step(taskKey, id);
        look.at(userId, step);
        journey.complete(userId, step, answers);
    }

    private void answerEach(
            ProposalId id, String account, String taskKey, Function<String, Map<String, Object>> answers) {
        for (OpenStep step : journey.openSteps(id)) {
            if (step.taskKey().equals(taskKey)) {
                look.at(account + step.organisation(), step);
                journey.complete(
                        account + step.organisation(), step, answers.apply(String.valueOf(step.organisation())));
            }
        }
    }
}
