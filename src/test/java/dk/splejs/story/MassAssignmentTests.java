package dk.splejs.story;

import static dk.splejs.support.FormAnswers.accept;
import static dk.splejs.support.FormAnswers.need;
import static dk.splejs.support.FormAnswers.proposal;
import static dk.splejs.support.FormAnswers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.ProposalId;
import dk.splejs.proposal.ProposalView;
import dk.splejs.support.EngineTest;
import dk.splejs.support.Journey;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a form or a client sends beyond what is asked for sets nothing. */
@EngineTest
@AutoConfigureMockMvc
@Import(Journey.class)
class MassAssignmentTests {

    @Autowired
    private Journey journey;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ObjectMapper json;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id",
                "phase",
                "status",
                "owner",
                "ownerCode",
                "reference",
                "version",
                "governanceLevel",
                "createdBy",
                "submittedAt",
                "class.module.classLoader.resources.context.parent.pipeline.first.pattern",
                "content.title",
                "approved",
                "roles",
                "admin"
            })
    void aNewProposalTakesWhatItsFormAsksForAndNothingElse(String extra) throws JsonProcessingException {
        long before = proposals();

        MvcTestResult byJson = mvc.post()
                .uri("/api/v1/proposals")
                .contentType("application/json")
                .content(json.writeValueAsString(with(proposal(), extra, "PUBLISHED")))
                .with(user("submitter.0751"))
                .exchange();
        MvcTestResult byForm = post("/forslag/nyt", with(proposal(), extra, "PUBLISHED"), "submitter.0751");

        assertThat(byJson).hasStatus(400);
        assertThat(byForm).hasStatus(422);
        assertThat(proposals()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "organisation",
                "organisationCode",
                "nrOfInstances",
                "nrOfCompletedInstances",
                "approved",
                "reviewer",
                "round",
                "_assignee.x",
                "taskId"
            })
    void anAnswerTakesWhatItsFormAsksForAndNothingElse(String extra) {
        ProposalId id = journey.submit("0751");
        journey.screen(id, accept("1", "0101", "0147"));
        String task = journey.openSteps(id).stream()
                .filter(step -> new OrganisationCode("0101").equals(step.organisation()))
                .findFirst()
                .orElseThrow()
                .taskId();

        MvcTestResult answer = post("/opgaver/" + task, with(need(), extra, "0147"), "reviewer.0101");

        boolean ofThePage = extra.startsWith("_");
        assertThat(answer).hasStatus(ofThePage ? 302 : 422);
        assertThat(journey.openSteps(id)).hasSize(ofThePage ? 1 : 2);
        assertThat(journey.openSteps(id).stream().map(step -> String.valueOf(step.organisation())))
                .contains("0147");
    }

    /** Fields of the page itself steer the page: who sends another's version or organisation is refused, not believed. */
    @ParameterizedTest
    @ValueSource(strings = {"0101", "9999", "0751,0101", "../0751"})
    void aProposalIsMadeForAnOrganisationOfOnesOwn(String owner) {
        long before = proposals();

        MvcTestResult answer = post("/forslag/nyt", with(proposal(), "_owner", owner), "submitter.0751");
        if (answer.getResponse().getStatus() < 400) {
            ProposalView made = journey.view(newest());
            assertThat(made.owner()).isEqualTo(new OrganisationCode("0751"));
        } else {
            assertThat(proposals()).isEqualTo(before);
        }
    }

    private ProposalId newest() {
        return ProposalId.of(jdbc.sql("select id from proposal order by created_at desc limit 1")
                .query(String.class)
                .single());
    }

    private MvcTestResult post(String address, Map<String, Object> fields, String who) {
        var request = mvc.post().uri(address).with(user(who)).with(csrf());
        for (Map.Entry<String, Object> field : fields.entrySet()) {
            request = request.param(field.getKey(), String.valueOf(field.getValue()));
        }
        return request.exchange();
    }

    private long proposals() {
        return jdbc.sql("select count(*) from proposal").query(Long.class).single();
    }
}
