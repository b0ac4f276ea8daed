package dk.splejs.insight.web;

import static dk.splejs.support.FormAnswers.accept;
import static dk.splejs.support.FormAnswers.commit;
import static dk.splejs.support.FormAnswers.estimate;
import static dk.splejs.support.FormAnswers.leave;
import static dk.splejs.support.FormAnswers.need;
import static dk.splejs.support.FormAnswers.pledge;
import static dk.splejs.support.FormAnswers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.ProposalId;
import dk.splejs.security.Membership;
import dk.splejs.security.NewPerson;
import dk.splejs.security.People;
import dk.splejs.security.Role;
import dk.splejs.security.UserId;
import dk.splejs.shared.EmailAddress;
import dk.splejs.support.EngineTest;
import dk.splejs.support.Journey;
import dk.splejs.support.StatementCounter;
import dk.splejs.support.TestPeople;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The page of an organisation's own share: everything about it, and nothing about another's. */
@EngineTest
@AutoConfigureMockMvc
@Import({Journey.class, StatementCounter.class})
class SharePagesTests {

    private static final List<String> FOUR = List.of("0101", "0147", "0461", "0751");

    @Autowired
    private Journey journey;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private People people;

    @Test
    void theOwnPeopleSeeWhatTheyAnsweredAndNoOneElsesAnswer() {
        ProposalId id = inFinancing();
        journey.answerShares(id, List.of("0101"), with(pledge("765432.10"), "atLeast", 3));
        journey.answerShares(id, List.of("0461"), with(commit(), "decisionBody", "Kanariefuglen"));

        for (String reader : List.of("budget.0101", "submitter.0101", "reviewer.0101")) {
            assertThat(body(reader, share(id)))
                    .contains("Andelen for København", "249.625,00", "765.432,10", "hvis mindst 3 er med")
                    .contains("Tilsagn på betingelser", "Gevinst")
                    .doesNotContain("Kanariefuglen", "Odense", "??", "kr..");
        }
        assertThat(body("budget.0101", share(id))).contains(page(id) + "/beregning/0101/1-1");
        assertThat(body("submitter.0101", share(id))).doesNotContain("/beregning");
        assertThat(body("budget.0461", share(id)))
                .contains("Andelen for Odense", "Kanariefuglen, 17. december 2024, sag 24/12345", "Ikke oplyst")
                .doesNotContain("765.432,10", "hvis mindst 3", "København");
        assertThat(body("budget.0461", share(id) + "?lang=en"))
                .contains("Kanariefuglen, 17. december 2024, case 24/12345")
                .doesNotContain("??");
    }

    @Test
    void whileItIsOpenTheBudgetHolderFindsTheTaskAndEverybodyTheDeadline() {
        ProposalId id = inFinancing();
        String task = "/opgaver/"
                + journey.openSteps(id).stream()
                        .filter(step -> new OrganisationCode("0101").equals(step.organisation()))
                        .findFirst()
                        .orElseThrow()
                        .taskId();

        assertThat(body("budget.0101", share(id))).contains("Svaret skal gives senest", task);
        assertThat(body("submitter.0101", share(id)))
                .contains("Svaret skal gives senest", "Den budgetansvarlige for København svarer")
                .doesNotContain(task);
        journey.answerShares(id, List.of("0101"), commit());
        assertThat(body("budget.0101", share(id))).doesNotContain("Svaret skal gives senest", task);
    }

    @Test
    void othersDoNotKnowThatThereIsSuchAPage() {
        ProposalId id = inFinancing();

        for (String reader : List.of("budget.0147", "submitter.0751", "budget.0851", "analyst", "board.1")) {
            assertThat(as(reader, share(id) + "/0101")).as(reader).hasStatus(HttpStatus.NOT_FOUND);
        }
        for (String reader : List.of("budget.0851", "analyst", "board.1", "coordinator")) {
            assertThat(as(reader, share(id))).as(reader).hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(mvc.get().uri(share(id)).with(anonymous()).exchange())
                .hasStatus(HttpStatus.FOUND)
                .redirectedUrl()
                .contains("/log-ind");
    }

    @Test
    void aCoordinatorFollowsEveryShareButNoBusinessCase() {
        ProposalId id = inFinancing();
        journey.answerShares(id, List.of("0101"), pledge("765432.10"));

        assertThat(body("coordinator", share(id) + "/0101"))
                .contains("Andelen for København", "765.432,10")
                .doesNotContain("id=\"benefit\"");
        for (String code : List.of("/0851", "/9999", "/x", "/12345678")) {
            assertThat(as("coordinator", share(id) + code)).as(code).hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    @Test
    void beforeTheFirstRoundNobodyHasAShare() {
        ProposalId id = inReview();

        assertThat(as("budget.0101", share(id))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(as("coordinator", share(id) + "/0101")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(as("budget.0101", "/forslag/F-1999-0001/andel")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void whoHasLeftStillSeesWhatWasAskedAndAnswered() {
        ProposalId id = runOfRounds();

        assertThat(body("budget.0101", share(id)))
                .contains("Den seneste andel", "ikke længere med", "249.625,00", "Trådte ud")
                .doesNotContain("332.833,3");
        assertThat(body("budget.0147", share(id)))
                .contains("Andelen nu", "249.625,00", "332.833,3", "Byrådet, 17. december 2024, sag 24/12345")
                .containsSubsequence("Forsøg 1, runde 3", "Forsøg 1, runde 2", "Forsøg 1, runde 1")
                .doesNotContain("ikke længere med");
    }

    @Test
    void whoSpeaksForSeveralOrganisationsChooses() {
        ProposalId id = inFinancing();
        enrol("both", "0147", "0101");

        assertThat(body("both", share(id)))
                .contains("<h1>Andelen for Frederiksberg</h1>", share(id) + "/0101", share(id) + "/0147");
        assertThat(body("both", share(id) + "/0101")).contains("<h1>Andelen for København</h1>");
        assertThat(as("both", share(id) + "/0461")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void thePageIsFoundFromTheProposalAndFromTheOrganisation() {
        ProposalId id = inFinancing();

        assertThat(body("budget.0101", page(id)))
                .contains("href=\"" + share(id) + "/0101\"")
                .doesNotContain(share(id) + "/0147");
        assertThat(body("budget.0101", "/organisation")).contains("href=\"" + share(id) + "/0101\"");
        assertThat(body("coordinator", page(id))).contains("href=\"" + share(id) + "/0147\"");
        assertThat(body("submitter.0851", page(id))).doesNotContain("/andel");
    }

    @Test
    void roundsAndOrganisationsCostNoFurtherStatements() throws Exception {
        ProposalId one = inFinancing();
        ProposalId many = runOfRounds();

        for (String reader : List.of("budget.0147", "coordinator")) {
            int statements = statements(reader, share(many) + "/0147");
            System.out.printf("share page as %s: %d statements%n", reader, statements);
            assertThat(statements).isLessThanOrEqualTo(15);
            assertThat(statements(reader, share(one) + "/0147")).isEqualTo(statements);
        }
    }

    private void enrol(String userId, String... codes) {
        Set<Membership> memberships = Set.of(
                Membership.of(Role.BUDGET, new OrganisationCode(codes[0])),
                Membership.of(Role.BUDGET, new OrganisationCode(codes[1])));
        people.enrolAll(List.of(new NewPerson(
                new UserId(userId),
                userId,
                new EmailAddress(userId + "@test.example"),
                TestPeople.PASSWORD,
                memberships)));
    }

    private int statements(String reader, String path) throws Exception {
        body(reader, path);
        return StatementCounter.during(() -> as(reader, path)).size();
    }

    private ProposalId runOfRounds() {
        ProposalId id = inFinancing();
        journey.answerShares(id, List.of("0101"), leave());
        journey.answerShares(id, List.of("0147", "0461", "0751"), commit());
        journey.answerShares(id, List.of("0147", "0461", "0751"), commit());
        return id;
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

    private String page(ProposalId id) {
        return "/forslag/" + journey.view(id).requireReference();
    }

    private String share(ProposalId id) {
        return page(id) + "/andel";
    }

    private String body(String userId, String address) {
        MvcTestResult result = as(userId, address);
        assertThat(result).as(address).hasStatusOk();
        try {
            return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MvcTestResult as(String userId, String address) {
        return mvc.get().uri(address).with(user(userId)).exchange();
    }
}
