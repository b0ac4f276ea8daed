package dk.splejs.story;

import static dk.splejs.support.FormAnswers.accept;
import static dk.splejs.support.FormAnswers.need;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.splejs.proposal.ProposalId;
import dk.splejs.support.EngineTest;
import dk.splejs.support.Journey;
import dk.splejs.support.StatementCounter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

/** What costs how many statements, so that nobody makes it grow unseen. */
@EngineTest
@AutoConfigureMockMvc
@Import({Journey.class, StatementCounter.class})
class StatementCountTests {

    private static final int FOR_98_REVIEWERS = 600;
    private static final int FOR_A_PAGE = 15;
    private static final int FOR_A_SEARCH = 8;

    @Autowired
    private Journey journey;

    @Autowired
    private MockMvc mvc;

    @Test
    void askingNinetyEightReviewersTakesABoundedNumberOfStatements() throws Exception {
        ProposalId few = journey.submit("0751");
        ProposalId all = journey.submit("0751");

        int forTwo =
                StatementCounter.during(() -> screened(few, "0101", "0751")).size();
        int forAll = StatementCounter.during(() -> screened(all)).size();

        System.out.printf("Statements to ask 2 reviewers: %d, to ask 98: %d%n", forTwo, forAll);
        assertThat(journey.openSteps(all)).hasSize(98);
        assertThat(forAll).isLessThanOrEqualTo(FOR_98_REVIEWERS);
    }

    @Test
    void thePageOfAProposalWithNinetyEightReviewsTakesFewStatements() throws Exception {
        ProposalId id = journey.submit("0751");
        screened(id);
        List<String> half = journey.municipalities().subList(0, 49);
        journey.review(id, half, need());
        String page = "/forslag/" + journey.view(id).requireReference();

        for (String reader : List.of("coordinator", "submitter.0751", "reviewer.0101")) {
            List<String> statements = StatementCounter.during(
                    () -> mvc.perform(get(page).with(user(reader))).andExpect(status().isOk()));
            System.out.printf(
                    "Statements for the page of a proposal with 98 reviews, as %s: %d%n", reader, statements.size());
            assertThat(statements).hasSizeLessThanOrEqualTo(FOR_A_PAGE);
        }
    }

    @Test
    void aSearchWithAllItsFacetsTakesFewStatements() throws Exception {
        screened(journey.submit("0751"));

        for (String reader : List.of("coordinator", "submitter.0751")) {
            List<String> statements = StatementCounter.during(() -> mvc.perform(
                            get("/soeg?q=journalisering&organisation=0751").with(user(reader)))
                    .andExpect(status().isOk()));
            System.out.printf("Statements for a page of hits with facets, as %s: %d%n", reader, statements.size());
            assertThat(statements).hasSizeLessThanOrEqualTo(FOR_A_SEARCH);
        }
    }

    @Test
    void aListOfTheApiTakesFewStatements() throws Exception {
        screened(journey.submit("0751"));

        for (String list : List.of(
                "/api/v1/catalogue?size=100",
                "/api/v1/catalogue?after=&size=100",
                "/api/v1/proposals?size=100&organisation=0751&phase=review",
                "/api/v1/adoptions?size=100",
                "/api/v1/organisations?size=100")) {
            List<String> statements = StatementCounter.during(
                    () -> mvc.perform(get(list).with(user("submitter.0751"))).andExpect(status().isOk()));
            System.out.printf("Statements for %s: %d%n", list, statements.size());
            assertThat(statements).hasSizeLessThanOrEqualTo(FOR_A_SEARCH);
        }
    }

    private ProposalId screened(ProposalId id, String... invited) {
        journey.screen(id, accept("2", invited));
        return id;
    }
}
