package dk.splejs.story;

import static dk.splejs.support.FormAnswers.accept;
import static dk.splejs.support.FormAnswers.need;
import static dk.splejs.support.FormAnswers.noNeed;
import static dk.splejs.support.FormAnswers.with;
import static dk.splejs.support.FormAnswers.without;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.Phase;
import dk.splejs.proposal.ProposalId;
import dk.splejs.proposal.Proposals;
import dk.splejs.review.Reviews;
import dk.splejs.security.web.HttpUser;
import dk.splejs.support.Journey;
import dk.splejs.support.RunningSplejs;
import dk.splejs.support.Tasklist;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What a client sends to Tasklist's API cannot reach further than the task's own form. */
@RunningSplejs
@Import(Journey.class)
class FormContractTests {

    private static final List<String> TWO = List.of("0101", "0751");

    @Autowired
    private Journey journey;

    @Autowired
    private Tasklist tasklist;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Proposals proposals;

    @Autowired
    private HistoryService history;

    static Stream<Arguments> badAnswers() {
        return Stream.of(
                Arguments.of("a missing field", without(need(), "need"), "Har I det samme behov?"),
                Arguments.of("a missing criterion", without(need(), "urgency"), "Hast"),
                Arguments.of("text in a number", with(need(), "runsPerYear", "mange"), "Antal gange om året"),
                Arguments.of("an unknown choice", with(need(), "need", "maybe"), "Har I det samme behov?"),
                Arguments.of("a negative amount", with(need(), "ceiling", -1), "Højeste beløb"),
                Arguments.of("too high a score", with(need(), "relevance", 6), "Relevans"),
                Arguments.of("half a score", with(need(), "relevance", 2.5), "Relevans"),
                Arguments.of("far too long a text", with(need(), "comment", "x".repeat(100_000)), "Kommentar"),
                Arguments.of("a CPR number", with(need(), "comment", "Borgeren 010190-1234"), "Kommentar"),
                Arguments.of("the round's counter", with(need(), "nrOfActiveInstances", 0), "nrOfActiveInstances"),
                Arguments.of("the round's total", with(need(), "nrOfInstances", 1), "nrOfInstances"),
                Arguments.of("a gateway's word", with(need(), "approved", true), "approved"),
                Arguments.of("junk", with(need(), "junk", "x"), "junk"),
                Arguments.of("somebody else's code", with(need(), "organisationCode", "0101"), "organisationCode"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badAnswers")
    void aBadAnswerIsRefusedByNameAndChangesNothing(String what, Map<String, Object> answers, String named) {
        ProposalId id = inReview();
        HttpUser reviewer = tasklist.logIn("reviewer.0751");
        String task = task(reviewer, id);

        HttpResponse<String> submitted = tasklist.submitForm(reviewer, task, answers);
        HttpResponse<String> completed = tasklist.complete(reviewer, task, answers);

        assertThat(submitted.statusCode()).as(submitted.body()).isEqualTo(400);
        assertThat(completed.statusCode()).as(completed.body()).isEqualTo(400);
        assertThat(tasklist.parse(submitted.body()).get("message").asText()).contains(named);
        assertThat(tasklist.parse(completed.body()).get("message").asText()).contains(named);
        assertThat(reviews.openCodes(id)).containsExactly(new OrganisationCode("0101"), new OrganisationCode("0751"));
        assertThat(tasklist.tasks(reviewer, reference(id))).containsExactly(task);
    }

    @Test
    void variablesCannotBeWrittenPastTheFormAndTheInstanceEndsNormally() {
        ProposalId id = inReview();
        HttpUser reviewer = tasklist.logIn("reviewer.0751");
        String task = task(reviewer, id);
        String value = "{\"value\": 0, \"type\": \"Integer\"}";

        for (String door : List.of("/variables", "/localVariables")) {
            String changes = "{\"modifications\": {\"nrOfActiveInstances\": " + value + "}}";
            assertThat(reviewer.postToWebapp(tasklist.path("/task/" + task + door), changes)
                            .statusCode())
                    .isEqualTo(403);
        }
        for (String door : List.of("/bpmnError", "/bpmnEscalation", "/resolve", "/delegate")) {
            String body = "{\"errorCode\": \"x\", \"escalationCode\": \"TASK_OVERDUE\", \"userId\": \"reviewer.0101\","
                    + " \"variables\": {\"approved\": {\"value\": true}}}";
            assertThat(reviewer.postToWebapp(tasklist.path("/task/" + task + door), body)
                            .statusCode())
                    .as(door)
                    .isEqualTo(403);
        }

        journeyEnds(id, reviewer, task);
    }

    @Test
    void aCommentMayHoldNoCprNumber() {
        ProposalId id = inReview();
        String task = task(tasklist.logIn("reviewer.0751"), id);
        String address = tasklist.path("/task/" + task + "/comment/create");

        HttpResponse<String> refused =
                tasklist.logIn("coordinator").postToWebapp(address, "{\"message\": \"Om 010190-1234\"}");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("ligner et CPR-nummer");
    }

    @Test
    void aPlainCompletionThatKeepsToTheFormIsTaken() {
        ProposalId id = inReview();
        HttpUser reviewer = tasklist.logIn("reviewer.0751");

        HttpResponse<String> done = tasklist.complete(reviewer, task(reviewer, id), need());

        assertThat(done.statusCode()).as(done.body()).isEqualTo(204);
        assertThat(reviews.openCodes(id)).containsExactly(new OrganisationCode("0101"));
    }

    @Test
    void noAnswerStaysInTheEngine() {
        ProposalId id = inReview();
        HttpUser reviewer = tasklist.logIn("reviewer.0751");

        tasklist.submitForm(reviewer, task(reviewer, id), with(need(), "comment", "canary-4711"));

        assertThat(history.createHistoricVariableInstanceQuery().list())
                .allSatisfy(variable ->
                        assertThat(String.valueOf(variable.getValue())).doesNotContain("canary-4711"))
                .extracting(variable -> variable.getName())
                .doesNotContain("comment", "need", "ceiling");
    }

    @Test
    void aReviewerSeesAndCompletesTheOwnOrganisationsTaskOnly() {
        ProposalId id = inReview();
        HttpUser reviewer = tasklist.logIn("reviewer.0751");
        HttpUser colleague = tasklist.logIn("reviewer.0101");
        String foreign = task(colleague, id);

        assertThat(tasklist.tasks(reviewer, reference(id))).hasSize(1).doesNotContain(foreign);
        assertThat(tasklist.submitForm(reviewer, foreign, need()).statusCode()).isIn(403, 404);
        assertThat(reviewer.getJson(tasklist.path("/task/" + foreign + "/form-variables"))
                        .statusCode())
                .isIn(403, 404);
        assertThat(reviews.openCodes(id)).hasSize(2);
    }

    @Test
    void anAnsweredTaskSaysSo() {
        ProposalId id = inReview();
        HttpUser reviewer = tasklist.logIn("reviewer.0751");
        String task = task(reviewer, id);
        tasklist.submitForm(reviewer, task, need());

        HttpResponse<String> again = tasklist.submitForm(reviewer, task, need());

        assertThat(again.statusCode()).isEqualTo(404);
        assertThat(again.body()).contains("allerede besvaret");
    }

    @Test
    void whoTookATaskMayGiveItBackButNotToSomebodyElse() {
        ProposalId id = inReview();
        HttpUser reviewer = tasklist.logIn("reviewer.0751");
        String task = tasklist.path("/task/" + task(reviewer, id));
        String toAnother = "{\"userId\": \"reviewer.0101\"}";

        assertThat(reviewer.postToWebapp(task + "/claim", "{\"userId\": \"reviewer.0751\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(reviewer.postToWebapp(task + "/assignee", toAnother).statusCode())
                .isEqualTo(403);
        assertThat(tasklist.logIn("reviewer.0101")
                        .postToWebapp(task + "/unclaim", "{}")
                        .statusCode())
                .isIn(403, 404);
        assertThat(assignee(reviewer, task)).isEqualTo("reviewer.0751");

        assertThat(reviewer.postToWebapp(task + "/unclaim", "{}").statusCode()).isEqualTo(204);

        assertThat(assignee(reviewer, task)).isEqualTo("null");
    }

    private String assignee(HttpUser user, String task) {
        return tasklist.read(user.getJson(task)).get("assignee").asText();
    }

    @Test
    void theFormGetsItsFactsAndNothingElse() {
        ProposalId id = inReview();
        HttpUser reviewer = tasklist.logIn("reviewer.0751");

        var facts = tasklist.read(reviewer.getJson(tasklist.path("/task/" + task(reviewer, id) + "/form-variables")));

        assertThat(facts.get("reference").get("value").asText())
                .as("escaped, because Tasklist reads it as Markdown")
                .isEqualTo(reference(id).replace("-", "\\-"));
        assertThat(facts.has("nrOfInstances")).isFalse();
    }

    private void journeyEnds(ProposalId id, HttpUser reviewer, String task) {
        tasklist.submitForm(reviewer, task, noNeed());
        HttpUser colleague = tasklist.logIn("reviewer.0101");
        tasklist.submitForm(colleague, task(colleague, id), noNeed());
        await().atMost(Duration.ofSeconds(30)).until(() -> proposals.require(id).phase() == Phase.SHELVED);
    }

    private ProposalId inReview() {
        ProposalId id = journey.submit("0751");
        journey.complete("coordinator", "Task_ScreenProposal", id, accept("2", TWO.toArray(String[]::new)));
        await().atMost(Duration.ofSeconds(30)).until(() -> journey.openSteps(id).size() == 2);
        return id;
    }

    private String reference(ProposalId id) {
        return proposals.require(id).requireReference();
    }

    private String task(HttpUser user, ProposalId id) {
        return tasklist.tasks(user, reference(id)).get(0);
    }
}
