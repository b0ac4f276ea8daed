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
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.organisation.Organisations;
import dk.splejs.security.web.HttpUser;
import dk.splejs.support.RunningSplejs;
import dk.splejs.support.Tasklist;
import dk.splejs.support.TestPeople;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Year;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
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
    void fortySixMunicipalitiesFinanceWhatOneProposedInTheWebForm() {
        fortySixFinance(submitForm());
    }

    @Test
    void fortySixMunicipalitiesFinanceWhatOneProposedAsJson() {
        fortySixFinance(submitJson());
    }

    private void fortySixFinance(String reference) {
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
        assertThat(published.get("shares"))
                .allSatisfy(share -> assertThat(isExact(share, interested))
                        .as("%s pays its part, to the øre", share)
                        .isTrue());
        assertThat(financiers(published)).containsExactlyInAnyOrderElementsOf(interested);
    }

    private String submitForm() {
        HttpUser submitter = tasklist.logIn("submitter." + OWNER);
        Map<String, String> typed = new LinkedHashMap<>();
        proposal().forEach((field, value) -> typed.put(field, String.valueOf(value)));
        typed.put("_csrf", HttpUser.formToken(submitter.get("/forslag/nyt")));
        typed.put("_action", "submit");
        HttpResponse<String> sent = submitter.post("/forslag/nyt", typed);
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
        String page = HttpUser.location(sent);
        assertThat(submitter.get(page).body()).contains("Fælles modtagelse af byggesager");
        return page.substring(page.lastIndexOf('/') + 1);
    }

    private String submitJson() {
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

    /** Less than one øre from T · w / Σw, by the figures of the register and without our own split. */
    private boolean isExact(JsonNode share, List<String> payers) {
        BigDecimal weight = inhabitants(List.of(share.get("code").asText()));
        BigDecimal total = inhabitants(payers);
        BigDecimal off = new BigDecimal(share.get("share").asText())
                .multiply(total)
                .subtract(new BigDecimal(COST).multiply(weight));
        return off.abs().compareTo(total.movePointLeft(2)) < 0;
    }

    private BigDecimal inhabitants(List<String> codes) {
        return organisations
                .inhabitants(codes.stream().map(OrganisationCode::new).toList(), Year.now())
                .values()
                .stream()
                .map(population -> BigDecimal.valueOf(population.inhabitants()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
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
