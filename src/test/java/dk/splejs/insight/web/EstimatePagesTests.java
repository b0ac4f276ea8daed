package dk.splejs.insight.web;

import static dk.splejs.support.FormAnswers.accept;
import static dk.splejs.support.FormAnswers.estimate;
import static dk.splejs.support.FormAnswers.need;
import static dk.splejs.support.FormAnswers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.ProposalId;
import dk.splejs.support.EngineTest;
import dk.splejs.support.Journey;
import dk.splejs.worklist.OpenStep;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What an estimate says, where those meet it who have to pay. */
@EngineTest
@AutoConfigureMockMvc
@Import(Journey.class)
class EstimatePagesTests {

    private static final List<String> THREE = List.of("0101", "0147", "0461");

    @Autowired
    private Journey journey;

    @Autowired
    private MockMvcTester mvc;

    @Test
    void theTermsForJoiningAndLeavingStandBesideTheShareToAnswer() {
        ProposalId id = estimated(with(
                with(with(estimate("300000", "equal"), "writeOffYears", 7), "exitRule", "falling"), "noticeMonths", 6));

        for (String address : List.of(task(id, "0101"), page(id))) {
            assertThat(as("budget.0101", address))
                    .bodyText()
                    .contains("Værdien falder til nul over 7 år", "dem, der har betalt før")
                    .contains("100, 80, 60, 40 eller 20 %", "6 måneder efter opsigelsen");
        }
        assertThat(as("submitter.0851", page(id))).bodyText().doesNotContain("Senere ind- og udtræden");
    }

    @Test
    void withoutAChoiceTheUsualTermsHold() {
        ProposalId id = estimated(estimate("300000", "equal"));

        assertThat(as("budget.0101", task(id, "0101")))
                .bodyText()
                .contains("Værdien falder til nul over 5 år", "får intet tilbage", "3 måneder efter opsigelsen");
    }

    private ProposalId estimated(Map<String, Object> estimate) {
        ProposalId id = journey.submit("0751");
        journey.screen(id, accept("2", THREE.toArray(String[]::new)));
        journey.review(id, THREE, need());
        journey.estimate(id, estimate);
        return id;
    }

    private String task(ProposalId id, String code) {
        OrganisationCode organisation = new OrganisationCode(code);
        return journey.openSteps(id).stream()
                .filter(step -> organisation.equals(step.organisation()))
                .map(OpenStep::taskId)
                .map("/opgaver/"::concat)
                .findFirst()
                .orElseThrow();
    }

    private String page(ProposalId id) {
        return "/forslag/" + journey.view(id).requireReference();
    }

    private MvcTestResult as(String userId, String address) {
        return mvc.get().uri(address).with(user(userId)).exchange();
    }
}
