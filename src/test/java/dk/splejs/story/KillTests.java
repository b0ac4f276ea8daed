package dk.splejs.story;

import static dk.splejs.support.FormAnswers.decision;
import static dk.splejs.support.FormAnswers.proposal;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.splejs.security.web.HttpUser;
import dk.splejs.support.SplejsProcess;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The default installation, on its own H2 file, killed without warning: what it acknowledged is there afterwards. */
class KillTests {

    private static final int KILLS = 10;
    private static final String SENDER =
            "Basic " + Base64.getEncoder().encodeToString("submitter.0751:splejs".getBytes(StandardCharsets.UTF_8));

    @TempDir
    private Path home;

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void nothingAcknowledgedIsLostWhenTheProcessIsKilledTenTimes() throws Exception {
        String waiting = "";
        for (int kill = 1; kill <= KILLS; kill++) {
            try (SplejsProcess splejs = SplejsProcess.start(home)) {
                if (kill % 2 == 1) {
                    assertThat(waiting)
                            .satisfiesAnyOf(
                                    none -> assertThat(none).isEmpty(),
                                    rejected ->
                                            assertThat(phase(splejs, rejected)).isEqualTo("rejected"));
                    waiting = submit(splejs);
                } else {
                    assertThat(phase(splejs, waiting)).isEqualTo("screening");
                    reject(splejs, waiting);
                }
                splejs.kill();
            }
        }
        try (SplejsProcess splejs = SplejsProcess.start(home)) {
            assertThat(phase(splejs, waiting)).isEqualTo("rejected");
        }
    }

    private String submit(SplejsProcess splejs) throws IOException {
        HttpResponse<String> created = new HttpUser(splejs.port())
                .postJson("/api/v1/proposals", json.writeValueAsString(proposal()), "Authorization", SENDER);
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        return json.readTree(created.body()).get("reference").asText();
    }

    /** The coordinator rejects in Tasklist. */
    private void reject(SplejsProcess splejs, String reference) throws IOException {
        HttpUser coordinator = new HttpUser(splejs.port());
        coordinator.logIn("coordinator", "splejs");
        coordinator.get("/camunda/app/tasklist/default/");
        String api = "/camunda/api/engine/engine/default/task";
        JsonNode tasks = json.readTree(coordinator
                .getJson(api + "?maxResults=10&nameLike=%25" + reference + "%20%25")
                .body());
        Map<String, Object> variables = Map.of(
                "decision", Map.of("value", decision("reject").get("decision")),
                "reason", Map.of("value", decision("reject").get("reason")));
        HttpResponse<String> done = coordinator.postToWebapp(
                api + "/" + tasks.get(0).get("id").asText() + "/submit-form",
                json.writeValueAsString(Map.of("variables", variables)));
        assertThat(done.statusCode()).as(done.body()).isEqualTo(204);
    }

    private String phase(SplejsProcess splejs, String reference) throws IOException {
        HttpResponse<String> found =
                new HttpUser(splejs.port()).getJson("/api/v1/proposals/" + reference, "Authorization", SENDER);
        assertThat(found.statusCode()).as(found.body()).isEqualTo(200);
        return json.readTree(found.body()).get("phase").asText();
    }
}
