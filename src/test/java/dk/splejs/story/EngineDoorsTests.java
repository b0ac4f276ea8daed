package dk.splejs.story;

import static org.assertj.core.api.Assertions.assertThat;

import dk.splejs.security.web.HttpUser;
import dk.splejs.support.RunningSplejs;
import dk.splejs.support.Tasklist;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What nobody gets through to the engine: expressions in a query, which it would run (CVE-2026-109432), and easy passwords. */
@RunningSplejs
class EngineDoorsTests {

    private static final String EXPRESSION = "${processEngineConfiguration.processEngineName}";

    @Autowired
    private Tasklist tasklist;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'assigneeExpression': '%s'}",
                "{'orQueries': [{'assigneeExpression': '%s'}]}",
                "{'assignee': 'x', 'orQueries': [{'name': 'x', 'candidateUserExpression': '%s'}]}",
                "{'orQueries': [{'candidateGroup': 'x'}, {'dueBeforeExpression': '%s'}]}"
            })
    void anExpressionIsRefusedWhereverAQueryIsTaken(String query) {
        String body = query.formatted(EXPRESSION).replace('\'', '"');
        HttpUser reviewer = tasklist.logIn("reviewer.0751");
        String filter = tasklist.read(reviewer.getJson(tasklist.path("/filter?maxResults=1")))
                .get(0)
                .get("id")
                .asText();

        for (String door :
                List.of("/task", "/task/count", "/filter/" + filter + "/list", "/filter/" + filter + "/count")) {
            refused(reviewer.postToWebapp(tasklist.path(door), body));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'ownerExpression': '%s'}", "{'orQueries': [{'assigneeExpression': '%s'}]}"})
    void notEvenAnAdministratorKeepsOneInAFilter(String query) {
        String body = query.formatted(EXPRESSION).replace('\'', '"');

        refused(tasklist.logIn("admin")
                .postToWebapp(
                        tasklist.path("/filter/create"),
                        "{\"resourceType\": \"Task\", \"name\": \"Mine\", \"query\": " + body + "}"));
    }

    @Test
    void aPasswordThatIsTooEasyIsRefusedInDanish() {
        HttpResponse<String> answer = tasklist.logIn("admin")
                .postToWebapp(
                        tasklist.path("/user/create"),
                        "{\"profile\": {\"id\": \"door.easy\"}, \"credentials\": {\"password\": \"splejs123456\"}}");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("mindst 12 tegn");
    }

    private static void refused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.uri() + " " + answer.body()).isEqualTo(403);
        assertThat(answer.body()).contains("udtryk");
    }
}
