package dk.splejs.insight.web;

import static dk.splejs.support.FormAnswers.accept;
import static dk.splejs.support.FormAnswers.commit;
import static dk.splejs.support.FormAnswers.decision;
import static dk.splejs.support.FormAnswers.estimate;
import static dk.splejs.support.FormAnswers.leave;
import static dk.splejs.support.FormAnswers.need;
import static dk.splejs.support.FormAnswers.proposal;
import static dk.splejs.support.FormAnswers.with;
import static dk.splejs.support.FormAnswers.without;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.ProposalId;
import dk.splejs.proposal.Proposals;
import dk.splejs.support.EngineTest;
import dk.splejs.support.Journey;
import dk.splejs.support.StatementCounter;
import dk.splejs.support.TestPeople;
import dk.splejs.worklist.OpenStep;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a solution gives back, on the page of the proposal and in the tasks, for those who may see more or less of it. */
@EngineTest
@AutoConfigureMockMvc
@Import({Journey.class, StatementCounter.class})
class BenefitPageTests {

    private static final int STATEMENTS = 15;
    private static final List<String> FOUR = List.of("0101", "0147", "0461", "0751");
    private static final List<String> THREE = List.of("0147", "0461", "0751");

    /** 77 700 runs of 10 minutes of which all can be automated: 12 950 hours, nobody else's. */
    private static final Map<String, Object> CANARY =
            with(with(with(need(), "runsPerYear", 77_700), "minutesPerRun", 10), "automatablePercent", 100);

    @Autowired
    private Journey journey;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Proposals proposals;

    @Autowired
    private TestPeople people;

    @Test
    void anOrganisationSeesItsOwnBusinessCaseAndThatOfAllTogether() {
        ProposalId id = inFinancing(need());

        assertThat(as("budget.0101", page(id)))
                .bodyText()
                .contains("Jeres gevinst: København", "180 (0,09 årsværk)", "efter 56 måneder")
                .contains("21.275,00", "-7.373,72", "Nutidsværdi ved 3,5 %")
                .contains("Gevinst for alle 4 deltagere tilsammen", "720 (0,37 årsværk)", "85.100,00")
                .contains("Forudsætninger (2026): 350,00\u00a0kr. i timen", "ibrugtagning 50 / 80 / 100 %")
                .contains("Kontante besparelser om året", "Ikke vurderet", "Regelversion 1.")
                .doesNotContain("Jeres gevinst: Aarhus", "??");
    }

    @Test
    void othersAreSeenAsASumOnly() {
        ProposalId id = inReview();
        journey.review(id, List.of("0101"), CANARY);
        journey.review(id, THREE, need());
        journey.estimate(id, estimate("998500.00", "equal"));

        assertThat(as("budget.0101", page(id))).bodyText().contains("12.950 (6,73 årsværk)", "13.490 (7,01 årsværk)");
        assertThat(as("budget.0147", page(id)))
                .bodyText()
                .contains("Jeres gevinst: Frederiksberg", "13.490 (7,01 årsværk)")
                .doesNotContain("12.950 (6,73 årsværk)", "Jeres gevinst: København");
    }

    @Test
    void nothingIsToldBeforeTheRoundIsOver() {
        ProposalId id = inReview();
        journey.review(id, List.of("0101"), CANARY);

        for (String reader : List.of("coordinator", "submitter.0751", "reviewer.0147", "reviewer.0101")) {
            assertThat(as(reader, page(id))).bodyText().doesNotContain("årsværk", "Gevinst for alle", "Jeres gevinst");
        }
    }

    @Test
    void anAnswerToAShareMovesNoSumWhileTheRoundIsOpen() {
        ProposalId id = inReview();
        journey.review(id, List.of("0101"), CANARY);
        journey.review(id, THREE, need());
        journey.estimate(id, estimate("998500.00", "equal"));

        journey.answerShares(id, List.of("0101"), leave());

        assertThat(as("budget.0147", page(id))).bodyText().contains("13.490 (7,01 årsværk)");

        journey.answerShares(id, THREE, commit());

        assertThat(as("budget.0147", page(id)))
                .bodyText()
                .contains("Gevinst for alle 3 deltagere tilsammen", "540 (0,28 årsværk)");
        assertThat(as("budget.0101", page(id)))
                .bodyText()
                .contains("12.950 (6,73 årsværk)", "Prisen eller andelen er ikke kendt.");
    }

    @Test
    void strangersSeeNoBusinessCaseNotEvenOfAPublishedProposal() {
        ProposalId id = inFinancing(CANARY);
        assertThat(as("submitter.0851", page(id))).bodyText().doesNotContain("årsværk", "Gevinst for alle");
        journey.answerShares(id, FOUR, commit());
        journey.approve("board.1", id, decision("approve"));

        assertThat(as("submitter.0851", page(id)))
                .bodyText()
                .contains("Pris og andele")
                .doesNotContain("årsværk", "Gevinst for alle", "12.950", "51.800");
        assertThat(as("board.2", page(id))).bodyText().contains("51.800 (26,92 årsværk)");
    }

    @Test
    void aColleagueWithoutARoleInTheCaseSeesTheOwnCaseOnly() throws Exception {
        ProposalId id = inFinancing(need());
        String address = page(id);

        assertThat(as("submitter.0101", address))
                .bodyText()
                .contains("Jeres gevinst: København", "180 (0,09 årsværk)", "21.275,00")
                .doesNotContain("Gevinst for alle", "998.500,00", "Se andelene");
        assertThat(StatementCounter.during(() -> as("submitter.0101", address))).hasSizeLessThanOrEqualTo(STATEMENTS);
    }

    @Test
    void whoeverStatedNoVolumeIsNotAssessedAndNotCountedAsNothing() {
        ProposalId id = inReview();
        journey.review(id, List.of("0101"), without(need(), "automatablePercent"));
        journey.review(id, THREE, need());
        journey.estimate(id, estimate("998500.00", "equal"));

        assertThat(as("budget.0101", page(id)))
                .bodyText()
                .contains("Det er ikke oplyst, hvor stor en andel der kan automatiseres.", "3 af 4 deltagere");
    }

    @Test
    void theOwnersVolumeIsNotTypedTwice() {
        ProposalId id = submit(Map.of("runsPerYear", 1200, "minutesPerRun", 15, "automatablePercent", 60));
        journey.screen(id, accept("2", FOUR.toArray(String[]::new)));
        journey.review(id, List.of("0751"), without(need(), "runsPerYear"));
        journey.review(id, FOUR, need());

        assertThat(as("submitter.0751", page(id)))
                .bodyText()
                .contains("Jeres gevinst: Aarhus", "180 (0,09 årsværk)", "720 (0,37 årsværk)")
                .contains("Prisen eller andelen er ikke kendt.");
    }

    @Test
    void theBudgetHolderSeesTheGainBesideTheShare() {
        ProposalId id = inFinancing(need());

        assertThat(as("budget.0101", task(id, "0101")))
                .bodyText()
                .contains("Jeres gevinst", "Ca. 180 timer om året i fuld brug", "63.000,00\u00a0kr. i frigivet tid")
                .contains("Betalt tilbage efter 56 måneder", "Kontante besparelser er ikke vurderet.")
                .contains("Regnet med 350,00\u00a0kr. i timen og ibrugtagning 50 / 80 / 100 %.");
    }

    @Test
    void theBudgetHolderIsToldWhyTheGainIsNotAssessed() {
        ProposalId id = inFinancing(without(need(), "runsPerYear"));

        assertThat(as("budget.0101", task(id, "0101")))
                .bodyText()
                .contains("Ikke vurderet: Det er ikke oplyst, hvor mange gange om året")
                .doesNotContain("timer om året i fuld brug", "Betalt tilbage");
    }

    @Test
    void suitabilityIsShownToEveryReaderAndInTheScreening() {
        ProposalId fit = submit(suitable("high"));
        ProposalId unknown = submit(Map.of("suitabilityQuality", "high"));

        assertThat(as(
                        "coordinator",
                        "/opgaver/" + journey.step("Task_ScreenProposal", fit).taskId()))
                .bodyText()
                .contains("78 af 100 (9 af 9 spørgsmål er besvaret)");
        assertThat(as(
                        "coordinator",
                        "/opgaver/"
                                + journey.step("Task_ScreenProposal", unknown).taskId()))
                .bodyText()
                .contains("Ikke vurderet (1 af 9 spørgsmål er besvaret)");
        journey.screen(fit, accept("2"));
        assertThat(mvc.get().uri(page(fit)).with(anonymous()).exchange())
                .bodyText()
                .contains("78 af 100", "100 % er det. Regelversion 1.");
    }

    private Map<String, Object> suitable(String word) {
        Map<String, Object> answers = new HashMap<>(Map.of("visibility", "public"));
        for (String question : List.of(
                "ProfessionalJudgement",
                "FrequentChange",
                "StructuredInformation",
                "Uniformity",
                "DigitalInformation",
                "Quality",
                "Speed",
                "RoutineWork",
                "Automatable")) {
            answers.put("suitability" + question, word);
        }
        return answers;
    }

    private ProposalId submit(Map<String, Object> more) {
        Map<String, Object> answers = new HashMap<>(proposal());
        answers.putAll(more);
        return people.as(
                "submitter.0751",
                actor -> proposals
                        .submitNew(actor, new OrganisationCode("0751"), journey.content(answers))
                        .id());
    }

    private ProposalId inReview() {
        ProposalId id = journey.submit("0751");
        journey.screen(id, accept("2", FOUR.toArray(String[]::new)));
        return id;
    }

    private ProposalId inFinancing(Map<String, Object> review) {
        ProposalId id = inReview();
        journey.review(id, FOUR, review);
        journey.estimate(id, estimate("998500.00", "equal"));
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
