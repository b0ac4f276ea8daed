package dk.splejs.support;

import static dk.splejs.support.FormAnswers.accept;
import static dk.splejs.support.FormAnswers.acceptTerms;
import static dk.splejs.support.FormAnswers.commit;
import static dk.splejs.support.FormAnswers.decision;
import static dk.splejs.support.FormAnswers.estimate;
import static dk.splejs.support.FormAnswers.need;
import static dk.splejs.support.FormAnswers.proposal;
import static dk.splejs.support.FormAnswers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.splejs.catalogue.Catalogue;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.participation.ChangeKind;
import dk.splejs.participation.Changes;
import dk.splejs.proposal.ProposalContent;
import dk.splejs.proposal.ProposalId;
import dk.splejs.proposal.Proposals;
import dk.splejs.security.web.HttpUser;
import dk.splejs.worklist.OpenStep;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;

/**
 * The whole life of a proposal of Aarhus, from a form sent back to a joining that is refused, with something planted in every
 * free text of every form. Whoever wants to look at it is asked before each task is answered.
 */
public final class PlantedLife {

    public static final List<String> INVITED = List.of("0101", "0147", "0461");

    private static final int CEILING = 7_000_000;

    private static final Map<String, Object> CONTACT = Map.of("contactMail", "faelles@aarhus.example");
    private static final Map<String, Object> ENTRY =
            with(with(with(CONTACT, "state", "current"), "licence", "other"), "governanceLevel", "2");
    private static final Pattern VERSION = Pattern.compile("name=\"_version\"[^>]*value=\"(\\d+)\"");

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
        declineMerge(id);
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
        use(id);
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

    /** The owner does not want it merged into a proposal of somebody else. */
    private void declineMerge(ProposalId id) {
        ProposalId other = journey.submit(INVITED.get(0));
        journey.complete("coordinator", "Task_ScreenProposal", other, accept("2", INVITED.get(1), INVITED.get(2)));
        String reference = journey.view(other).requireReference();
        journey.complete("coordinator", "Task_ScreenProposal", id, with(decision("merge"), "mergeInto", reference));
        Map<String, Object> no = texts.in("consent-to-merge", Map.of("answer", "decline"));
        answer("submitter." + OWNER, "Task_ConsentToMerge", id, no);
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

    /** The owner says more about the solution, uses it, and comments on it. */
    private void use(ProposalId id) {
        String page =
                "/katalog/" + beans.getBean(Catalogue.class).byProposal(id).orElseThrow();
        HttpUser owner = beans.getBean(Tasklist.class).logIn("submitter." + OWNER);
        Map<String, Object> entry = texts.in("edit-entry", ENTRY);
        send(owner, page + "/rediger", with(entry, "_version", version(owner.get(page + "/rediger"))));
        send(owner, page + "/ibrugtagning?kode=" + OWNER, texts.in("adopt-solution", CONTACT));
        send(owner, page + "/kommentarer", Map.of("kommentar", entry.get("remark")));
    }

    private static String version(HttpResponse<String> form) {
        Matcher version = VERSION.matcher(form.body());
        assertThat(version.find()).as(form.body()).isTrue();
        return version.group(1);
    }

    private static void send(HttpUser user, String address, Map<String, Object> answers) {
        Map<String, String> sent = new LinkedHashMap<>();
        sent.put("_csrf", HttpUser.formToken(user.get("/mine-data")));
        answers.forEach((key, value) -> sent.put(key, String.valueOf(value)));
        HttpResponse<String> answer = user.post(address, sent);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
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
