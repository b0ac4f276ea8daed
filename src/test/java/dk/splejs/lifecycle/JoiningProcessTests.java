package dk.splejs.lifecycle;

import static dk.splejs.support.FormAnswers.accept;
import static dk.splejs.support.FormAnswers.acceptTerms;
import static dk.splejs.support.FormAnswers.commit;
import static dk.splejs.support.FormAnswers.decision;
import static dk.splejs.support.FormAnswers.estimate;
import static dk.splejs.support.FormAnswers.need;
import static dk.splejs.support.FormAnswers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.splejs.catalogue.Catalogue;
import dk.splejs.form.FormRejected;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.participation.ChangeAlreadyOpen;
import dk.splejs.participation.ChangeKind;
import dk.splejs.participation.ChangeStatus;
import dk.splejs.participation.Changes;
import dk.splejs.participation.NothingToChange;
import dk.splejs.proposal.ProposalId;
import dk.splejs.support.EngineTest;
import dk.splejs.support.Journey;
import dk.splejs.support.TestPeople;
import dk.splejs.worklist.OpenStep;
import dk.splejs.worklist.TaskDesk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** An organisation joins a published solution or leaves it: every way that can go, with what is booked. */
@EngineTest
@AutoConfigureMockMvc
@Import({Journey.class, FlowNodeCoverage.class})
class JoiningProcessTests {

    private static final int ENOUGH_PERCENT = 95;
    private static final List<String> FOUR = List.of("0101", "0147", "0461", "0751");
    private static final OrganisationCode ESBJERG = new OrganisationCode("0561");
    private static final OrganisationCode ODENSE = new OrganisationCode("0461");

    @Autowired
    private Journey journey;

    @Autowired
    private Changes changes;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private HistoryService history;

    @Autowired
    private ManagementService management;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TaskDesk desk;

    @AfterAll
    static void nearlyEveryFlowNodeWasPassed(@Autowired FlowNodeCoverage coverage) {
        assertThat(coverage.percentOf("JoiningProcess")).isGreaterThanOrEqualTo(ENOUGH_PERCENT);
        assertThat(coverage.percentOf("YearlyChargeProcess")).isGreaterThanOrEqualTo(ENOUGH_PERCENT);
    }

    @Test
    void whenASolutionIsPublishedEverybodyOwesItsShare() {
        ProposalId id = published();

        assertThat(owed(id, "0101").add(owed(id, "0147")).add(owed(id, "0461")).add(owed(id, "0751")))
                .isEqualByComparingTo(new BigDecimal("100000.00").add(yearBooked(id)));
        assertBalanced(id);
    }

    @Test
    void anOrganisationJoinsAndTheEarlierPayersAreCredited() {
        ProposalId id = published();
        startedYearsAgo(id, 2);
        BigDecimal before = owed(id, "0101");

        request(id, ChangeKind.JOIN, ESBJERG);
        assertThat(factsOf("budget.0561", "Task_AnswerTerms", id))
                .containsEntry("change", "Esbjerg vil træde ind i løsningen.")
                .hasEntrySatisfying(
                        "others", others -> assertThat((String) others).contains("København godskrives"));
        journey.complete("budget.0561", "Task_AnswerTerms", id, acceptTerms());
        assertThat(changes.require(id, ESBJERG).status()).isEqualTo(ChangeStatus.ACCEPTED);
        assertThat(factsOf("coordinator", "Task_ConfirmChange", id))
                .hasEntrySatisfying(
                        "agreed", agreed -> assertThat((String) agreed).contains("Byrådet", "24/12345"));
        journey.complete("coordinator", "Task_ConfirmChange", id, Map.of("decision", "confirm"));

        assertEnded(id, ESBJERG, ChangeStatus.CARRIED_OUT, "EndEvent_ChangeCarriedOut");
        BigDecimal buyIn = changes.latest(id, ESBJERG).requireQuote().amount().kroner();
        assertThat(buyIn).isEqualByComparingTo(expectedBuyIn());
        assertThat(owed(id, "0561")).isGreaterThanOrEqualTo(buyIn);
        assertThat(owed(id, "0101")).isLessThan(before);
        assertBalanced(id);
        assertThat(told("budget.0101", "ORGANISATION_JOINED", id)).contains("Esbjerg er trådt ind");
        assertThat(mvc.get().uri("/deltagelse/" + slug(id)).with(user("budget.0561")))
                .hasStatusOk()
                .bodyText()
                .contains("Esbjerg Kommune deltager i løsningen", "Deltagere (5)", "Gennemført");
    }

    @Test
    void whoeverJoinedStandsAmongThoseWhoPayNextTime() {
        ProposalId id = published();
        join(id, ESBJERG, "0561");

        request(id, ChangeKind.JOIN, new OrganisationCode("0851"));

        assertThat(changes.require(id, new OrganisationCode("0851"))
                        .requireQuote()
                        .others())
                .extracting(other -> other.code().value())
                .containsExactly("0101", "0147", "0461", "0561", "0751");
    }

    @Test
    void anOrganisationCanSayNoToTheTerms() {
        ProposalId id = published();
        BigDecimal before = owed(id, "0101");
        request(id, ChangeKind.JOIN, ESBJERG);

        journey.complete("budget.0561", "Task_AnswerTerms", id, Map.of("answer", "decline"));

        assertEnded(id, ESBJERG, ChangeStatus.DECLINED, "EndEvent_ChangeDeclined");
        assertThat(owed(id, "0101")).isEqualByComparingTo(before);
        assertThat(owed(id, "0561")).isZero();
    }

    @Test
    void withoutAnAnswerTheWishLapsesAndCanBeMadeAgain() {
        ProposalId id = published();
        request(id, ChangeKind.JOIN, ESBJERG);

        journey.letTimerGoOff(id, "BoundaryEvent_TermsReminder");
        assertThat(told("budget.0561", "TERMS_REMINDER", id)).isNotEmpty();
        journey.letTimerGoOff(id, "BoundaryEvent_TermsOverdue");

        assertEnded(id, ESBJERG, ChangeStatus.LAPSED, "EndEvent_ChangeLapsed");
        request(id, ChangeKind.JOIN, ESBJERG);
        assertThat(changes.require(id, ESBJERG).status()).isEqualTo(ChangeStatus.ASKED);
    }

    @Test
    void aCoordinatorCanRejectAndSaysWhy() {
        ProposalId id = published();
        request(id, ChangeKind.JOIN, ESBJERG);
        journey.complete("budget.0561", "Task_AnswerTerms", id, acceptTerms());

        assertThatThrownBy(
                        () -> journey.complete("coordinator", "Task_ConfirmChange", id, Map.of("decision", "reject")))
                .isInstanceOf(FormRejected.class);
        journey.complete("coordinator", "Task_ConfirmChange", id, decision("reject"));

        assertEnded(id, ESBJERG, ChangeStatus.REJECTED, "EndEvent_ChangeRejected");
        assertThat(told("budget.0561", "CHANGE_REJECTED", id)).contains("Det er den rigtige afgørelse.");
        assertThat(owed(id, "0561")).isZero();
    }

    @Test
    void aConfirmationThatIsLateEscalatesAndGoesOn() {
        ProposalId id = published();
        request(id, ChangeKind.JOIN, ESBJERG);
        journey.complete("budget.0561", "Task_AnswerTerms", id, acceptTerms());

        journey.letTimerGoOff(id, "BoundaryEvent_ConfirmationOverdue");

        assertThat(passed(id)).contains("Task_NotifyCoordinators", "EndEvent_CoordinatorsNotified");
        assertThat(journey.step("Task_ConfirmChange", id)).isNotNull();
    }

    @Test
    void whoeverAcceptedAmountsThatHaveMovedIsAskedAgain() {
        ProposalId id = published();
        OrganisationCode aalborg = new OrganisationCode("0851");
        request(id, ChangeKind.JOIN, ESBJERG);
        request(id, ChangeKind.JOIN, aalborg);
        journey.complete("budget.0561", taskOf(id, "Task_AnswerTerms", ESBJERG), acceptTerms());
        journey.complete("budget.0851", taskOf(id, "Task_AnswerTerms", aalborg), acceptTerms());
        confirmAllWaiting(id);

        // One has joined; the other's buy-in is another one by then, and nothing is booked that nobody said yes to
        List<ChangeStatus> states = List.of(
                changes.latest(id, ESBJERG).status(),
                changes.latest(id, aalborg).status());
        assertThat(states).containsExactlyInAnyOrder(ChangeStatus.CARRIED_OUT, ChangeStatus.ASKED);
        assertThat(journey.openSteps(id))
                .singleElement()
                .satisfies(step -> assertThat(step.taskKey()).isEqualTo("Task_AnswerTerms"));
        assertBalanced(id);
    }

    @Test
    void anOrganisationLeavesAndPaysUntilItsNoticeIsOver() {
        ProposalId id = published();
        request(id, ChangeKind.LEAVE, ODENSE);
        assertThat(factsOf("budget.0461", "Task_AnswerTerms", id))
                .containsEntry("change", "Odense vil træde ud af løsningen.");
        journey.complete("budget.0461", "Task_AnswerTerms", id, acceptTerms());

        journey.complete("coordinator", "Task_ConfirmChange", id, Map.of("decision", "confirm"));

        assertEnded(id, ODENSE, ChangeStatus.CARRIED_OUT, "EndEvent_ChangeCarriedOut");
        LocalDate until = LocalDate.now().plusMonths(3).withDayOfMonth(1).plusMonths(1);
        assertThat(jdbc.sql(
                                "select yearly_until from agreement_member where proposal_id = ? and organisation_code = '0461'")
                        .param(id.value())
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(until);
        assertBalanced(id);
        assertThat(told("budget.0101", "ORGANISATION_LEFT", id)).contains("Odense træder ud");
        assertThatThrownBy(() -> request(id, ChangeKind.LEAVE, ODENSE)).isInstanceOf(NothingToChange.class);
    }

    @Test
    void whatMakesNoSenseIsRefusedAndChangesNothing() {
        ProposalId id = published();

        assertThatThrownBy(() -> request(id, ChangeKind.LEAVE, ESBJERG)).isInstanceOf(NothingToChange.class);
        assertThatThrownBy(() -> request(id, ChangeKind.JOIN, ODENSE)).isInstanceOf(NothingToChange.class);
        assertThatThrownBy(() -> people.as("submitter.0101", actor -> {
                    changes.request(actor, id, ChangeKind.JOIN, ESBJERG, null);
                    return actor;
                }))
                .isInstanceOf(AccessDeniedException.class);
        request(id, ChangeKind.JOIN, ESBJERG);
        assertThatThrownBy(() -> request(id, ChangeKind.JOIN, ESBJERG)).isInstanceOf(ChangeAlreadyOpen.class);
        assertThatThrownBy(() -> journey.complete(
                        "budget.0561", "Task_AnswerTerms", id, with(acceptTerms(), "decisionDate", "2999-01-01")))
                .isInstanceOf(FormRejected.class);
        assertThat(journey.openSteps(id)).hasSize(1);
    }

    @Test
    void thePageShowsWhatJoiningCostsBeforeAnybodyAsks() {
        ProposalId id = published();
        String page = "/deltagelse/" + slug(id);

        assertThat(mvc.get().uri(page).with(user("submitter.0561")))
                .hasStatusOk()
                .bodyText()
                .contains("Esbjerg Kommune deltager ikke", "Hvis I træder ind i dag", "Bed om at træde ind");
        assertThat(mvc.get().uri(page).with(user("reviewer.0561")))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Bed om at træde ind");
        assertThat(mvc.post()
                        .uri(page + "/indtraeden")
                        .param("kode", "0561")
                        .with(csrf())
                        .with(user("submitter.0561")))
                .hasRedirectedUrl(page + "?kode=0561");
        assertThat(mvc.get().uri(page).with(user("budget.0561")))
                .bodyText()
                .contains("Venter på organisationens svar")
                .doesNotContain("Bed om at træde ind");
        assertThat(mvc.post()
                        .uri(page + "/indtraeden")
                        .param("kode", "0101")
                        .with(csrf())
                        .with(user("submitter.0561")))
                .hasStatus(403);
        assertThat(mvc.get().uri("/deltagelse/findes-ikke").with(user("submitter.0561")))
                .hasStatus(404);
        assertThat(mvc.get().uri(page)).hasStatus3xxRedirection();
    }

    @Test
    void aKeyByUseAsksTheNewcomerForItsHours() {
        ProposalId id = published("use");
        String page = "/deltagelse/" + slug(id);

        assertThat(mvc.get().uri(page).with(user("submitter.0561")))
                .bodyText()
                .contains("Jeres brug i timer om året")
                .doesNotContain("Bed om at træde ind");
        assertThat(mvc.post()
                        .uri(page + "/indtraeden")
                        .param("kode", "0561")
                        .param("timer", "mange")
                        .with(csrf())
                        .with(user("submitter.0561")))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"mange\"", "Skriv et tal på 0 eller derover");
        assertThat(mvc.post()
                        .uri(page + "/indtraeden")
                        .param("kode", "0561")
                        .with(csrf())
                        .with(user("submitter.0561")))
                .hasStatus(409);
        assertThat(mvc.get().uri(page + "?timer=300").with(user("submitter.0561")))
                .bodyText()
                .contains("Bed om at træde ind", "18.000 / 90.000");
        assertThat(mvc.post()
                        .uri(page + "/indtraeden")
                        .param("kode", "0561")
                        .param("timer", "300")
                        .with(csrf())
                        .with(user("submitter.0561")))
                .hasStatus3xxRedirection();
        assertThat(changes.require(id, ESBJERG).requireQuote().amount().kroner())
                .isEqualByComparingTo("20000.00");
    }

    @Test
    void everyYearTheSharesAreBookedOnce() {
        ProposalId id = published();
        // As if the solution had been there since the year before
        jdbc.sql("update agreement_member set yearly_from = ? where proposal_id = ?")
                .params(LocalDate.now().withDayOfYear(1), id.value())
                .update();

        chargeYear();
        BigDecimal booked = yearBooked(id);
        chargeYear();

        assertThat(booked).isGreaterThan(new BigDecimal("12000.00"));
        assertThat(yearBooked(id)).isEqualByComparingTo(booked);
        assertBalanced(id);
    }

    /** Also the OS2-bidrag of nine percent. */
    private BigDecimal yearBooked(ProposalId id) {
        return sum(
                id,
                "select coalesce(sum(-p.amount_ore), 0) from ledger_entry e join ledger_posting p on p.entry_id = e.id"
                        + " where e.proposal_id = ? and p.account in ('FEE', 'CONTRIBUTION')");
    }

    private void chargeYear() {
        String timer = management
                .createJobQuery()
                .timers()
                .processDefinitionKey("YearlyChargeProcess")
                .singleResult()
                .getId();
        management.executeJob(timer);
        journey.runJobs();
    }

    private static BigDecimal expectedBuyIn() {
        // 100,000 kr. · 3/5, by the inhabitants of the register: Esbjerg among København, Frederiksberg, Odense and
        // Aarhus
        BigDecimal esbjerg = new BigDecimal(population("0561"));
        BigDecimal all = FOUR.stream()
                .map(JoiningProcessTests::population)
                .map(BigDecimal::new)
                .reduce(esbjerg, BigDecimal::add);
        return new BigDecimal("60000").multiply(esbjerg).divide(all, 2, RoundingMode.HALF_UP);
    }

    private static String population(String code) {
        try (var lines = Files.lines(Path.of("src/main/resources/reference-data/municipalities.csv"))) {
            return lines.filter(line -> line.startsWith(code))
                    .findFirst()
                    .orElseThrow()
                    .split(",")[5];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ProposalId published() {
        return published("inhabitants");
    }

    private ProposalId published(String key) {
        ProposalId id = journey.submit("0751");
        journey.screen(id, accept("1", FOUR.toArray(String[]::new)));
        journey.review(id, FOUR, need());
        journey.estimate(id, estimate("100000", "12000", key));
        journey.answerShares(id, FOUR, commit());
        journey.approve("coordinator", id, decision("approve"));
        assertThat(journey.openSteps(id)).isEmpty();
        return id;
    }

    private void startedYearsAgo(ProposalId id, int years) {
        jdbc.sql("update agreement set started_on = ? where proposal_id = ?")
                .params(LocalDate.now().minusYears(years), id.value())
                .update();
    }

    private void request(ProposalId id, ChangeKind kind, OrganisationCode organisation) {
        people.as("submitter." + organisation, actor -> {
            changes.request(actor, id, kind, organisation, null);
            return actor;
        });
    }

    private void join(ProposalId id, OrganisationCode organisation, String code) {
        request(id, ChangeKind.JOIN, organisation);
        journey.complete("budget." + code, "Task_AnswerTerms", id, acceptTerms());
        journey.complete("coordinator", "Task_ConfirmChange", id, Map.of("decision", "confirm"));
    }

    private void confirmAllWaiting(ProposalId id) {
        journey.openSteps(id).stream()
                .filter(step -> step.taskKey().equals("Task_ConfirmChange"))
                .toList()
                .forEach(step -> journey.complete("coordinator", step, Map.of("decision", "confirm")));
    }

    private OpenStep taskOf(ProposalId id, String task, OrganisationCode organisation) {
        return journey.openSteps(id).stream()
                .filter(step -> step.taskKey().equals(task) && organisation.equals(step.organisation()))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, Object> factsOf(String userId, String task, ProposalId id) {
        String taskId = journey.step(task, id).taskId();
        return people.as(userId, actor -> desk.facts(actor, taskId));
    }

    private String slug(ProposalId id) {
        return catalogue.byProposal(id).orElseThrow().value();
    }

    private void assertEnded(ProposalId id, OrganisationCode organisation, ChangeStatus status, String endEvent) {
        assertThat(changes.latest(id, organisation).status()).isEqualTo(status);
        assertThat(journey.openSteps(id)).isEmpty();
        assertThat(passed(id)).contains(endEvent);
    }

    private List<String> passed(ProposalId id) {
        List<String> instances =
                history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(id.toString()).list().stream()
                        .map(instance -> instance.getId())
                        .toList();
        return history.createHistoricActivityInstanceQuery().finished().list().stream()
                .filter(activity -> instances.contains(activity.getProcessInstanceId()))
                .map(activity -> activity.getActivityId())
                .toList();
    }

    /** What stands on the organisation's own account. */
    private BigDecimal owed(ProposalId id, String code) {
        return sum(
                id,
                "select coalesce(sum(p.amount_ore), 0) from ledger_entry e join ledger_posting p on p.entry_id = e.id"
                        + " where e.proposal_id = ? and p.account = 'RECEIVABLE' and p.organisation_code = '" + code
                        + "'");
    }

    private void assertBalanced(ProposalId id) {
        assertThat(sum(
                        id,
                        "select coalesce(sum(p.amount_ore), 0) from ledger_entry e join ledger_posting p on p.entry_id = e.id"
                                + " where e.proposal_id = ?"))
                .isZero();
    }

    private BigDecimal sum(ProposalId id, String select) {
        return jdbc.sql(select)
                .param(id.value())
                .query(BigDecimal.class)
                .single()
                .movePointLeft(2);
    }

    private String told(String userId, String kind, ProposalId id) {
        return String.join(
                "\n",
                jdbc.sql("select body from message where user_id = ? and kind = ? and proposal_id = ?")
                        .params(userId, kind, id.value())
                        .query(String.class)
                        .list());
    }
}
