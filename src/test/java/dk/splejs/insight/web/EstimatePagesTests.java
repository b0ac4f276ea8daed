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

    @Test
    void vatIsShownAsAPartOfWhatIsShared() {
        ProposalId id = estimated(with(
                estimate("300000", "equal"),
                "lines",
                List.of(line("oneOff", "300000"), line("oneOffVat", "75000"), line("yearlyVat", "9000"))));

        for (String address :
                List.of(task(id, "0101"), page(id), page(id) + "/beregning", page(id) + "/beregning/0101")) {
            assertThat(as("budget.0101", address))
                    .bodyText()
                    .contains("375.000,00\u00a0kr.", "heraf moms 75.000,00\u00a0kr.", "heraf moms 9.000,00\u00a0kr.")
                    .doesNotContain("??");
        }
        assertThat(as("budget.0101", page(id))).bodyText().contains("Moms af engangsbeløb", "125.000,00");
    }

    @Test
    void ownHoursStandBesideTheAmountsAndAreNotShared() {
        ProposalId id = estimated(with(
                estimate("300000", "equal"),
                "inKind",
                List.of(hours("Projektledelse", "oneOff", "1200.5"), hours("Superbrugere", "yearly", "40"))));

        assertThat(as("budget.0101", task(id, "0101")))
                .bodyText()
                .contains("Projektledelse: 1.200,5 timer, én gang.", "Superbrugere: 40 timer, hvert år.")
                .contains("I alt 1.200,5 timer én gang og 40 timer hvert år", "100.000,00");
        assertThat(as("budget.0101", page(id)))
                .bodyText()
                .contains("Egne timer", "Projektledelse", "1.200,5", "I alt hvert år", "300.000,00")
                .doesNotContain("??");
        assertThat(as("budget.0101", page(id) + "?lang=en"))
                .bodyText()
                .contains("Own hours")
                .doesNotContain("??");
        assertThat(as("submitter.0851", page(id))).bodyText().doesNotContain("Projektledelse");
    }

    @Test
    void withoutVatAndOwnHoursNothingIsSaidOfThem() {
        ProposalId id = estimated(estimate("300000", "equal"));

        for (String address : List.of(task(id, "0101"), page(id), page(id) + "/beregning")) {
            assertThat(as("budget.0101", address)).bodyText().doesNotContain("heraf moms", "Egne timer");
        }
    }

    @Test
    void aQuorumByWeightIsShownWithHowMuchTakesPart() {
        ProposalId id = estimated(with(estimate("300000", "equal"), "quorumPercent", 3));

        assertThat(as("budget.0101", page(id))).bodyText().contains("3 % af alle kommuner");
        assertThat(as("budget.0101", page(id) + "/beregning"))
                .bodyText()
                .contains("3 % af alle kommuner. Deltagerne vejer 3 %.")
                .doesNotContain("??");
    }

    @Test
    void aSizeClassByJudgementIsShownAsSuch() {
        ProposalId id = estimated(with(
                estimate("300000", "sizeClass"),
                "sizeClasses",
                List.of(Map.of("organisation", "0101", "sizeClass", "0"))));

        assertThat(as("budget.0101", page(id) + "/beregning/0101"))
                .bodyText()
                .contains("Placeret efter skøn i prisoverslag nr. 1", "Lille", "organisationen er placeret i")
                .doesNotContain("??");
        assertThat(as("budget.0101", page(id) + "/beregning/0147"))
                .bodyText()
                .contains("indbyggertallet hører til")
                .doesNotContain("Placeret efter skøn");
    }

    private static Map<String, Object> line(String kind, String kroner) {
        return Map.of("label", "Linje", "kind", kind, "low", kroner, "likely", kroner, "high", kroner);
    }

    private static Map<String, Object> hours(String label, String kind, String hours) {
        return Map.of("label", label, "kind", kind, "hours", hours);
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
