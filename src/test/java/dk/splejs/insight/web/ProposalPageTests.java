package dk.splejs.insight.web;

import static dk.splejs.support.FormAnswers.accept;
import static dk.splejs.support.FormAnswers.commit;
import static dk.splejs.support.FormAnswers.decision;
import static dk.splejs.support.FormAnswers.estimate;
import static dk.splejs.support.FormAnswers.need;
import static dk.splejs.support.FormAnswers.pledge;
import static dk.splejs.support.FormAnswers.proposal;
import static dk.splejs.support.FormAnswers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.AttachmentView;
import dk.splejs.proposal.Attachments;
import dk.splejs.proposal.ProposalId;
import dk.splejs.proposal.Proposals;
import dk.splejs.proposal.TestFiles;
import dk.splejs.support.EngineTest;
import dk.splejs.support.Journey;
import dk.splejs.support.StatementCounter;
import dk.splejs.support.TestPeople;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The page of a proposal on its way, for those who may see more or less of it. */
@EngineTest
@AutoConfigureMockMvc
@Import({Journey.class, StatementCounter.class})
class ProposalPageTests {

    private static final int STATEMENTS = 15;
    private static final List<String> FOUR = List.of("0101", "0147", "0461", "0751");

    @Autowired
    private Journey journey;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Attachments attachments;

    @Autowired
    private TestPeople people;

    @Test
    void aProposalInScreeningIsSeenByItsOwnerAndTheCoordinatorsOnly() {
        String page = page(journey.submit("0751"));

        assertThat(as("submitter.0751", page))
                .bodyText()
                .contains("Koordinatorerne", "data-active=\"Task_ScreenProposal\"");
        assertThat(as("coordinator", page)).bodyText().contains("/camunda/app/cockpit/default/#/process-instance/");
        assertThat(as("reviewer.0101", page)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(asNobody(page)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void whoMayDoAStepIsLedToItsTask() {
        ProposalId id = inReview();
        String task = "href=\"/opgaver/" + taskOf(id, "0101") + "\"";

        assertThat(as("reviewer.0101", page(id))).bodyText().contains(task, "Svar for København");
        assertThat(as("reviewer.0147", page(id))).bodyText().doesNotContain(task);
        assertThat(as("submitter.0751", page(id)))
                .bodyText()
                .contains("4 organisationer mangler at svare", "København")
                .doesNotContain("href=\"/opgaver/", "/camunda/app/cockpit/default");
    }

    @Test
    void whatOthersAnsweredIsHiddenUntilTheRoundIsOver() {
        ProposalId id = inReview();
        journey.review(id, List.of("0101"), with(need(), "comment", "Hemmeligt til rundens slut"));

        assertThat(as("coordinator", page(id))).bodyText().contains("Hemmeligt til rundens slut");
        assertThat(as("reviewer.0101", page(id))).bodyText().contains("Hemmeligt til rundens slut");
        assertThat(as("reviewer.0147", page(id)))
                .bodyText()
                .contains("1 af 4 har svaret")
                .doesNotContain("Hemmeligt til rundens slut", "Har behovet", "Vurdering modtaget");

        journey.review(id, FOUR, need());

        assertThat(as("reviewer.0147", page(id))).bodyText().contains("Hemmeligt til rundens slut", "Har behovet");
        assertThat(as("submitter.0851", page(id)))
                .bodyText()
                .doesNotContain("Hemmeligt til rundens slut", "Har behovet");
    }

    @Test
    void sharesAreForThoseInvolvedAndAnswersForTheirOwnersAndTheCoordinators() {
        ProposalId id = inFinancing();
        journey.answerShares(id, List.of("0101"), pledge("990000"));

        assertThat(as("coordinator", page(id))).bodyText().contains("Tilsagn på betingelser", "990.000,00");
        assertThat(as("budget.0101", page(id))).bodyText().contains("Tilsagn på betingelser", "990.000,00");
        assertThat(as("budget.0147", page(id)))
                .bodyText()
                .contains("Se andelene (4)", "249.625,00", "Mangler at svare")
                .doesNotContain("990.000,00", "Tilsagn på betingelser");
        assertThat(as("submitter.0851", page(id))).bodyText().doesNotContain("Pris og andele", "249.625,00");
    }

    @Test
    void aPublishedProposalLeadsToTheCatalogueAndShowsWhoDecidedWhat() {
        ProposalId id = published();

        assertThat(as("submitter.0751", page(id)))
                .bodyText()
                .contains(
                        "href=\"/katalog/faelles-modtagelse-af-byggesager",
                        "Det er den rigtige afgørelse.",
                        "Bestyrelsen")
                .doesNotContain("??");
    }

    @Test
    void theContactIsForMembersAndTheInternalNoteForItsOwner() {
        ProposalId id = submitPublic();
        journey.screen(id, accept("2", FOUR.toArray(String[]::new)));

        assertThat(asNobody(page(id)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Kim Kontakt", "kun for os selv", "coordinator");
        assertThat(as("reviewer.0101", page(id)))
                .bodyText()
                .contains("Kim Kontakt")
                .doesNotContain("kun for os selv");
        assertThat(as("submitter.0751", page(id))).bodyText().contains("Kim Kontakt", "kun for os selv");
    }

    @Test
    void theFilesOfAProposalAreForAllWhoMayReadItAndTheirComingsAndGoingsForItsOwner() {
        ProposalId id = withAFile("members");
        AttachmentView file = attachments.of(id).get(0);
        String address = page(id) + "/bilag/" + file.id();
        assertThat(as("reviewer.0101", address)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(as("coordinator", address)).hasStatusOk();

        journey.screen(id, accept("2", FOUR.toArray(String[]::new)));

        assertThat(as("submitter.0851", page(id)))
                .bodyText()
                .contains("href=\"" + address + "\"", "Byggesager i dag.pdf")
                .doesNotContain("Tilføjede et bilag", "Fjernede et bilag", "Forkert.pdf");
        assertThat(as("submitter.0751", page(id)))
                .bodyText()
                .contains("Tilføjede et bilag", "Fjernede et bilag", "Forkert.pdf");
        assertThat(as("submitter.0851", address))
                .hasStatusOk()
                .hasContentType("application/pdf")
                .hasHeader("X-Content-Type-Options", "nosniff");
        assertThat(asNobody(address)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void theFilesOfAPublicProposalAreForEverybody() {
        ProposalId id = withAFile("public");
        String address = page(id) + "/bilag/" + attachments.of(id).get(0).id();
        assertThat(asNobody(address)).hasStatus(HttpStatus.NOT_FOUND);

        journey.screen(id, accept("2", FOUR.toArray(String[]::new)));

        assertThat(asNobody(page(id))).bodyText().contains(address).doesNotContain("Tilføjede et bilag");
        assertThat(asNobody(address))
                .hasStatusOk()
                .satisfies(answer -> assertThat(answer.getResponse().getHeader("Content-Disposition"))
                        .startsWith("attachment;"));
        assertThat(asNobody(page(id) + "/bilag")).hasStatus3xxRedirection();
    }

    @Test
    void theListOfFilesTakesOneStatementAndNoneOfTheirBytes() throws Exception {
        ProposalId id = withAFile("members");
        String address = page(id);

        List<String> statements = StatementCounter.during(() -> as("submitter.0751", address)).stream()
                .filter(statement -> statement.contains("proposal_attachment"))
                .toList();

        assertThat(statements).hasSize(1).first().asString().doesNotContain("content");
    }

    @Test
    void inEveryPhaseThePageTakesFewStatements() throws Exception {
        ProposalId id = journey.submit("0751");
        assertFewStatements(id);
        journey.screen(id, accept("2"));
        assertFewStatements(id);
        journey.review(id, journey.municipalities(), need());
        assertFewStatements(id);
        journey.estimate(id, estimate("998500.00", "equal"));
        assertFewStatements(id);
        journey.answerShares(id, journey.municipalities(), commit());
        assertFewStatements(id);
        journey.approve("board.1", id, decision("return"));
        assertFewStatements(id);
        journey.estimate(id, estimate("998500.00", "equal"));
        assertFewStatements(id);
    }

    @Test
    void theApiTellsWhereAProposalIs() {
        ProposalId id = inFinancing();
        String address = "/api/v1/proposals/" + journey.view(id).requireReference();

        assertThat(as("coordinator", address))
                .bodyJson()
                .extractingPath("$.phase")
                .isEqualTo("financing");
        assertThat(as("coordinator", address))
                .bodyJson()
                .extractingPath("$.endState")
                .isNull();
        assertThat(as("coordinator", address))
                .bodyJson()
                .extractingPath("$.cost.oneOff")
                .isEqualTo("998500.00");
        assertThat(as("coordinator", address))
                .bodyJson()
                .extractingPath("$.shares[0].share")
                .isEqualTo("249625.00");
        assertThat(as("coordinator", address))
                .bodyJson()
                .extractingPath("$.reviews.withNeed")
                .isEqualTo(4);
        assertThat(as("budget.0101", address))
                .bodyJson()
                .extractingPath("$.steps.length()")
                .isEqualTo(4);
        assertThat(as("budget.0101", address))
                .bodyJson()
                .extractingPath("$.steps[?(@.organisation.code == '0101')].taskId")
                .asArray()
                .hasSize(1);
        assertThat(as("submitter.0851", address))
                .bodyJson()
                .doesNotHavePath("$.shares")
                .doesNotHavePath("$.cost");
    }

    @Test
    void theApiKnowsNothingOfAProposalThatTheReaderMayNotSee() {
        String address = "/api/v1/proposals/" + journey.view(inReview()).requireReference();

        assertThat(asNobody(address)).hasStatus(HttpStatus.NOT_FOUND).hasContentType("application/problem+json");
        assertThat(asNobody("/api/v1/proposals/F-1999-0001")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void onlyTheDiagramsOfAProposalAreServed() {
        assertThat(asNobody("/diagrammer/proposal.bpmn"))
                .hasStatusOk()
                .bodyText()
                .contains("id=\"ProposalProcess\"");
        assertThat(asNobody("/diagrammer/financing.bpmn")).hasStatusOk();
        assertThat(asNobody("/diagrammer/delivery.bpmn")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void anOrganisationSeesItsProposalsTasksAndShares() {
        ProposalId id = inFinancing();
        String reference = journey.view(id).requireReference();

        assertThat(as("budget.0101", "/organisation"))
                .bodyText()
                .contains("Københavns Kommune", reference, "249.625,00");
        assertThat(as("submitter.0751", "/organisation?kode=0751")).bodyText().contains("Aarhus Kommune", reference);
        assertThat(as("submitter.0751", "/organisation?kode=0101")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(as("submitter.0751", "/organisation?kode=x")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(as("analyst", "/organisation"))
                .bodyText()
                .contains("Du er ikke knyttet til en bestemt organisation");
    }

    private void assertFewStatements(ProposalId id) throws Exception {
        for (String reader : List.of("coordinator", "submitter.0751", "budget.0101")) {
            String address = page(id);
            List<String> statements = StatementCounter.during(() -> as(reader, address));
            System.out.printf("%s as %s: %d statements%n", journey.phase(id), reader, statements.size());
            assertThat(statements).as("as %s in %s", reader, journey.phase(id)).hasSizeLessThanOrEqualTo(STATEMENTS);
        }
    }

    private ProposalId inReview() {
        ProposalId id = journey.submit("0751");
        journey.screen(id, accept("2", FOUR.toArray(String[]::new)));
        return id;
    }

    private ProposalId inFinancing() {
        ProposalId id = inReview();
        journey.review(id, FOUR, need());
        journey.estimate(id, estimate("998500.00", "equal"));
        return id;
    }

    private ProposalId published() {
        ProposalId id = inFinancing();
        journey.answerShares(id, FOUR, commit());
        journey.approve("board.1", id, decision("approve"));
        return id;
    }

    private ProposalId submitPublic() {
        var answers = with(with(proposal(), "visibility", "public"), "internalNote", "kun for os selv");
        return people.as(
                "submitter.0751",
                actor -> proposals
                        .submitNew(actor, new OrganisationCode("0751"), journey.content(answers))
                        .id());
    }

    private ProposalId withAFile(String visibility) {
        var content = journey.content(with(proposal(), "visibility", visibility));
        return people.as("submitter.0751", actor -> {
            ProposalId id = proposals.saveDraft(actor, new OrganisationCode("0751"), content);
            attachments.add(actor, id, TestFiles.sent("Byggesager i dag.pdf", TestFiles.pdf()));
            AttachmentView wrong = attachments.add(actor, id, TestFiles.sent("Forkert.pdf", TestFiles.pdf()));
            attachments.remove(actor, id, wrong.id());
            return proposals.submit(actor, id).id();
        });
    }

    private String taskOf(ProposalId id, String code) {
        OrganisationCode organisation = new OrganisationCode(code);
        return journey.openSteps(id).stream()
                .filter(step -> organisation.equals(step.organisation()))
                .findFirst()
                .orElseThrow()
                .taskId();
    }

    private String page(ProposalId id) {
        return "/forslag/" + journey.view(id).requireReference();
    }

    private MvcTestResult as(String userId, String address) {
        return mvc.get().uri(address).with(user(userId)).exchange();
    }

    private MvcTestResult asNobody(String address) {
        return mvc.get().uri(address).with(anonymous()).exchange();
    }
}
