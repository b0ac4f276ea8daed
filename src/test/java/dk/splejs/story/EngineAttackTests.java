package dk.splejs.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dk.splejs.proposal.ProposalId;
import dk.splejs.proposal.Proposals;
import dk.splejs.security.web.HttpUser;
import dk.splejs.support.Journey;
import dk.splejs.support.RunningJourney;
import dk.splejs.support.RunningSplejs;
import dk.splejs.support.Tasklist;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Attacks on the engine through the web applications' API by people who are logged in, administrators too. */
@RunningSplejs
@Import(RunningJourney.class)
class EngineAttackTests {

    private static final List<String> TWO = List.of("0101", "0147");
    private static final String BOMB = """
            <?xml version="1.0"?>
            <!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;">
            <!ENTITY xxe SYSTEM "file:///etc/passwd">]>
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="x" id="d" name="&lol2;&xxe;">
            <process id="Bomb" isExecutable="true"><startEvent id="s"/></process></definitions>""";

    @Autowired
    private RunningJourney running;

    @Autowired
    private Journey journey;

    @Autowired
    private Tasklist tasklist;

    @Autowired
    private Proposals proposals;

    @Autowired
    private ProcessEngine engine;

    private ProposalId id;
    private HttpUser reviewer;

    @BeforeEach
    void twoAreAsked() {
        id = running.inReview(TWO);
        reviewer = tasklist.logIn("reviewer.0101");
    }

    @Test
    void nobodyDeploysNotEvenAnAdministrator() {
        RepositoryService repository = engine.getRepositoryService();
        long before = repository.createDeploymentQuery().count();
        String body = "--x\r\nContent-Disposition: form-data; name=\"deployment-name\"\r\n\r\nm\r\n--x\r\n"
                + "Content-Disposition: form-data; name=\"data\"; filename=\"m.bpmn\"\r\n\r\n" + BOMB + "\r\n--x--\r\n";

        for (String person : List.of("admin", "coordinator", "reviewer.0101")) {
            HttpUser user = tasklist.logIn(person);
            HttpResponse<String> answer = user.call(
                    "POST",
                    tasklist.path("/deployment/create"),
                    body,
                    "Content-Type",
                    "multipart/form-data; boundary=x",
                    "X-XSRF-TOKEN",
                    String.valueOf(user.cookie("XSRF-TOKEN")));
            assertThat(answer.statusCode()).as(person + " " + answer.body()).isEqualTo(403);
        }
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }

    @Test
    void aModelWithADoctypeIsNoModel() {
        assertThatThrownBy(() -> engine.getRepositoryService()
                        .createDeployment()
                        .addString("bomb.bpmn", BOMB)
                        .deploy())
                .hasMessageContaining("DOCTYPE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'candidateGroup': 'reviewer-0147', 'includeAssignedTasks': true}",
                "{'candidateGroups': ['reviewer-0147', 'coordinator', 'cost-analyst', 'board']}",
                "{'assignee': 'reviewer.0147'}",
                "{'candidateUser': 'reviewer.0147'}",
                "{'processInstanceBusinessKeyLike': '%'}",
                "{'taskDefinitionKey': 'Task_ReviewProposal'}",
                "{'processVariables': [{'name': 'organisationCode', 'operator': 'like', 'value': '%'}]}",
                "{'taskVariables': [{'name': 'organisationCode', 'operator': 'eq', 'value': '0147'}]}",
                "{'orQueries': [{'candidateGroup': 'reviewer-0147', 'assignee': 'reviewer.0147', 'nameLike': '%'}]}",
                "{'sorting': [{'sortBy': 'processVariable', 'sortOrder': 'asc', 'parameters': {'variable': 'x', 'type': 'String'}}]}",
                "{'withCandidateGroups': true}",
                "{'tenantIdIn': ['x']}",
                "{'nameLike': '%'}"
            })
    void noQueryAndNoCountShowsSomebodyElsesTask(String query) {
        String body = query.replace('\'', '"');
        String foreign =
                tasklist.tasks(tasklist.logIn("reviewer.0147"), reference()).get(0);

        HttpResponse<String> list = reviewer.postToWebapp(tasklist.path("/task?maxResults=200"), body);
        HttpResponse<String> count = reviewer.postToWebapp(tasklist.path("/task/count"), body);

        assertThat(list.statusCode()).as(list.body()).isEqualTo(200);
        assertThat(list.body()).doesNotContain(foreign, "reviewer.0147");
        assertThat(tasklist.read(count).get("count").asInt())
                .isEqualTo(tasklist.read(list).size());
        for (JsonNode task : tasklist.read(list)) {
            assertThat(task.get("name").asText() + task.get("id")).doesNotContain(foreign);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "count", "singleResult"})
    void noFilterIsTurnedAgainstOthers(String door) {
        String foreign =
                tasklist.tasks(tasklist.logIn("reviewer.0147"), reference()).get(0);
        String body = "{\"candidateGroup\": \"reviewer-0147\", \"includeAssignedTasks\": true, \"nameLike\": \"%\"}";
        for (JsonNode filter : tasklist.read(reviewer.getJson(tasklist.path("/filter?maxResults=20")))) {
            String address = "/filter/" + filter.get("id").asText() + "/" + door + "?maxResults=100";
            HttpResponse<String> answer = reviewer.postToWebapp(tasklist.path(address), body);
            assertThat(answer.statusCode()).as(answer.body()).isLessThan(500);
            assertThat(answer.body()).doesNotContain(foreign, "reviewer.0147");
        }
    }

    @Test
    void aFilterIsMadeAndChangedByNobodyButAdministratorsAndNeverWithAnExpression() {
        String filter = tasklist.read(reviewer.getJson(tasklist.path("/filter?maxResults=1")))
                .get(0)
                .get("id")
                .asText();
        String changed =
                "{\"resourceType\": \"Task\", \"name\": \"Mine\", \"query\": {\"assigneeExpression\": \"${x}\"}}";

        for (String person : List.of("reviewer.0101", "coordinator", "admin")) {
            HttpUser user = tasklist.logIn(person);
            assertThat(user.callWebapp("PUT", tasklist.path("/filter/" + filter), changed)
                            .statusCode())
                    .as(person)
                    .isEqualTo(403);
            assertThat(user.callWebapp("POST", tasklist.path("/filter/create"), changed)
                            .statusCode())
                    .as(person)
                    .isEqualTo(403);
        }
        assertThat(reviewer.callWebapp("DELETE", tasklist.path("/filter/" + filter), null)
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type': 'Object', 'value': 'rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA==',"
                        + " 'valueInfo': {'objectTypeName': 'java.util.HashMap', 'serializationDataFormat': 'application/x-java-serialized-object'}}",
                "{'type': 'Object', 'value': '{}', 'valueInfo': {'objectTypeName': 'javax.script.ScriptEngineManager',"
                        + " 'serializationDataFormat': 'application/json'}}",
                "{'type': 'Json', 'value': '{'}",
                "{'type': 'Xml', 'value': '<!DOCTYPE x [<!ENTITY e SYSTEM \\'file:///etc/passwd\\'>]><x>&e;</x>'}",
                "{'type': 'File', 'value': 'AAAA', 'valueInfo': {'filename': '../../x'}}",
                "{'type': 'Nonsense', 'value': 1}",
                "{'type': 'Integer', 'value': 'mange'}",
                "{'type': 'Date', 'value': 'i går'}",
                "{'type': 'Bytes', 'value': '!!!'}",
                "{'type': ['String'], 'value': {'a': []}}"
            })
    void aValueOfAnotherKindThanTheFormsIsRefused(String value) {
        String task = tasklist.tasks(reviewer, reference()).get(0);
        String body = "{\"variables\": {\"need\": {\"value\": \"same\"}, \"comment\": "
                + value.replace("\\'", "\\\\\"").replace('\'', '"') + "}}";

        for (String door : List.of("/submit-form", "/complete")) {
            HttpResponse<String> answer = reviewer.postToWebapp(tasklist.path("/task/" + task + door), body);
            assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
            assertThat(answer.body()).doesNotContain("root:x");
        }
        assertThat(journey.openSteps(id)).hasSize(2);
    }

    @Test
    void nobodyTriesAPasswordPastTheLogIn() {
        String body = "{\"username\": \"reviewer.0147\", \"password\": \"splejs\"}";

        for (String person : List.of("reviewer.0101", "coordinator")) {
            assertThat(tasklist.logIn(person)
                            .postToWebapp(tasklist.path("/identity/verify"), body)
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void nobodySetsAnothersPasswordEvenWithTheirOwn() {
        String body = "{\"password\": \"en hund uden snor\", \"authenticatedUserPassword\": \"splejs\"}";

        for (String person : List.of("reviewer.0101", "coordinator")) {
            assertThat(tasklist.logIn(person)
                            .callWebapp("PUT", tasklist.path("/user/reviewer.0147/credentials"), body)
                            .statusCode())
                    .isIn(403, 404);
        }
        assertThat(engine.getIdentityService().checkPassword("reviewer.0147", "splejs"))
                .isTrue();
    }

    @Test
    void nobodyMakesThemselvesSomethingElse() {
        IdentityService identity = engine.getIdentityService();
        String grant =
                "{\"type\": 1, \"permissions\": [\"ALL\"], \"userId\": \"reviewer.0101\", \"resourceType\": 7, \"resourceId\": \"*\"}";

        for (String person : List.of("reviewer.0101", "coordinator", "submitter.0751")) {
            HttpUser user = tasklist.logIn(person);
            Stream.of(
                            user.callWebapp("PUT", tasklist.path("/group/camunda-admin/members/" + person), null),
                            user.callWebapp("PUT", tasklist.path("/group/coordinator/members/" + person), null),
                            user.callWebapp("POST", tasklist.path("/group/create"), "{\"id\": \"x\"}"),
                            user.callWebapp("POST", tasklist.path("/authorization/create"), grant),
                            user.callWebapp("DELETE", tasklist.path("/user/reviewer.0147"), null),
                            user.callWebapp("PUT", tasklist.path("/tenant/x/user-members/" + person), null))
                    .forEach(answer -> assertThat(answer.statusCode())
                            .as(answer.uri().toString())
                            .isEqualTo(403));
            assertThat(identity.createGroupQuery().groupMember(person).list())
                    .extracting(group -> group.getId())
                    .doesNotContain("camunda-admin")
                    .hasSizeLessThan(3);
        }
    }

    private String reference() {
        return proposals.require(id).requireReference();
    }
}
