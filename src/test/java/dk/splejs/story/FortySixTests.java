package dk.splejs.story;

import static dk.splejs.support.FormAnswers.accept;
import static dk.splejs.support.FormAnswers.commit;
import static dk.splejs.support.FormAnswers.decision;
import static dk.splejs.support.FormAnswers.estimate;
import static dk.splejs.support.FormAnswers.need;
import static dk.splejs.support.FormAnswers.noNeed;
import static dk.splejs.support.FormAnswers.proposal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dk.splejs.organisation.Organisation;
import dk.splejs.organisation.Organisations;
import dk.splejs.security.web.HttpUser;
import dk.splejs.support.RunningSplejs;
import dk.splejs.support.Tasklist;
import dk.splejs.support.TestPeople;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The story the product must be able to replay, over HTTP only: one municipality proposes, 98 are asked, 46 have the need
 * and pay together, and the solution stands in the catalogue with all of them.
 */
@RunningSplejs
class FortySixTests {

    private static final String OWNER = "0751";
    private static final String COST = "998500.00";

    @Autowired
    private TestPeople people;

    @Autowired
    private Tasklist tasklist;

    @Autowired
    private Organisations organisations;

    @BeforeEach
    void enrol() {
        people.enrol();
    }

    @Test
    void fortySixMunicipalitiesFinanceWhatOneProposed() {
        String reference = submit();
        answer("coordinator", reference, accept("2"));
        await().atMost(Duration.ofSeconds(60)).until(() -> steps(reference).size() == 98);
        List<String> codes = codes();
        List<String> interested = codes.subList(0, 46);
        for (String code : codes) {
            answer("reviewer." + code, reference, interested.contains(code) ? need() : noNeed());
        }
        awaitPhase(reference, "estimation");
        answer("analyst", reference, estimate(COST, "inhabitants"));
        await().atMost(Duration.ofSeconds(60)).until(() -> steps(reference).size() == 46);
        interested.forEach(code -> answer("budget." + code, reference, commit()));
        awaitPhase(reference, "approval");
        answer("board.1", reference, decision("approve"));

        JsonNode published = follow(reference);
        assertThat(published.get("phase").asText()).isEqualTo("published");
        assertThat(published.get("endState").asText()).isEqualTo("published");
        assertThat(sumOfShares(published)).isEqualByComparingTo(COST);
        assertThat(published.get("shares")).hasSize(46);
        assertThat(financiers(published)).containsExactlyInAnyOrderElementsOf(interested);
    }

    private String submit() {
        HttpResponse<String> created = tasklist.visitor()
                .postJson(
                        "/api/v1/proposals", tasklist.write(proposal()), "Authorization", basic("submitter." + OWNER));
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        return tasklist.parse(created.body()).get("reference").asText();
    }

    /** Logs in, finds the one task of the proposal in Tasklist and submits its form. */
    private void answer(String userId, String reference, Map<String, Object> answers) {
        HttpUser user = tasklist.logIn(userId);
        List<String> tasks = tasklist.tasks(user, reference);
        assertThat(tasks).as("tasks of " + userId).hasSize(1);
        HttpResponse<String> done = tasklist.submitForm(user, tasks.get(0), answers);
        assertThat(done.statusCode()).as(userId + ": " + done.body()).isEqualTo(204);
    }

    private void awaitPhase(String reference, String phase) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> follow(reference).get("phase").asText().equals(phase));
    }

    private JsonNode steps(String reference) {
        return follow(reference).get("steps");
    }

    private JsonNode follow(String reference) {
        return tasklist.read(tasklist.visitor()
                .getJson("/api/v1/proposals/" + reference, "Authorization", basic("submitter." + OWNER)));
    }

    private static BigDecimal sumOfShares(JsonNode proposal) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode share : proposal.get("shares")) {
            sum = sum.add(new BigDecimal(share.get("share").asText()));
        }
        return sum;
    }

    private List<String> financiers(JsonNode published) {
        String slug = published.get("catalogue").asText();
        JsonNode entry = tasklist.read(tasklist.visitor().getJson("/api/v1/catalogue/" + slug));
        List<String> codes = new ArrayList<>();
        entry.get("financiers")
                .forEach(financier -> codes.add(financier.get("code").asText()));
        return codes;
    }

    private List<String> codes() {
        return organisations.municipalities().stream()
                .map(Organisation::code)
                .map(code -> code.value())
                .sorted()
                .toList();
    }

    private static String basic(String userId) {
        String account = userId + ":" + TestPeople.PASSWORD;
        return "Basic " + Base64.getEncoder().encodeToString(account.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
