package dk.splejs.insight.web;

import static dk.splejs.support.FormAnswers.accept;
import static dk.splejs.support.FormAnswers.need;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.Journal;
import dk.splejs.proposal.JournalEntry;
import dk.splejs.proposal.ProposalId;
import dk.splejs.proposal.SealedEntry;
import dk.splejs.security.Membership;
import dk.splejs.security.NewPerson;
import dk.splejs.security.People;
import dk.splejs.security.Person;
import dk.splejs.security.PersonNotFound;
import dk.splejs.security.Role;
import dk.splejs.security.UserId;
import dk.splejs.shared.EmailAddress;
import dk.splejs.support.EngineTest;
import dk.splejs.support.Journey;
import dk.splejs.support.StatementCounter;
import dk.splejs.support.TestPeople;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What Splejs holds about somebody: they see it, and it goes when they left. */
@EngineTest
@AutoConfigureMockMvc
@Import({Journey.class, StatementCounter.class})
class OwnDataTests {

    private static final OrganisationCode ODENSE = new OrganisationCode("0461");
    private static final UserId MONA = new UserId("mona.odense");
    private static final String NAME = "Mona Mortensen";
    private static final int STATEMENTS = 13;

    @Autowired
    private Journey journey;

    @Autowired
    private People people;

    @Autowired
    private Journal journal;

    @Autowired
    private IdentityService identities;

    @Autowired
    private TaskService tasks;

    @Autowired
    private JdbcClient database;

    @Autowired
    private MockMvcTester mvc;

    @Test
    void everybodySeesAndTakesAlongWhatIsTheirsAndNothingElse() {
        ProposalId id = monasAnswer();
        String reference = journey.view(id).requireReference();

        assertThat(as(MONA.value(), "/mine-data"))
                .hasStatusOk()
                .bodyText()
                .contains(NAME, "mona@odense.example", "Vurderingsansvarlig", reference)
                .doesNotContain("reviewer.0101");
        assertThat(as(MONA.value(), "/mine-data.json"))
                .hasStatusOk()
                .bodyText()
                .contains("\"userId\":\"mona.odense\"", "\"review.answered\"", "\"organisation\":\"0461\"")
                .doesNotContain("reviewer.0101");
        assertThat(as("reviewer.0101", "/mine-data")).bodyText().doesNotContain(NAME);
        assertThat(mvc.get().uri("/mine-data").with(anonymous())).hasStatus3xxRedirection();
    }

    @Test
    void thePageTakesAFixedNumberOfStatements() throws Exception {
        monasAnswer();

        assertThat(StatementCounter.during(() -> as(MONA.value(), "/mine-data")))
                .hasSizeLessThanOrEqualTo(STATEMENTS);
    }

    @Test
    void whoLeftIsNobodyInParticularAndTheCaseStaysWhole() {
        ProposalId id = monasAnswer();
        List<String> hashes = journal.sealed(id).stream().map(SealedEntry::hash).toList();
        ProposalId other = journey.submit("0751");
        database.sql("update proposal set contact_name = ?, contact_mail = 'Mona@odense.example' where id = ?")
                .param(NAME)
                .param(other.value())
                .update();

        Person now = people.anonymise(MONA);

        assertThat(now.name()).matches("Tidligere bruger [0-9a-f]{8}");
        assertThat(people.find(MONA)).contains(now);
        assertThat(journal.of(id))
                .extracting(JournalEntry::actorName)
                .contains(now.name())
                .doesNotContain(NAME);
        assertThat(journal.sealed(id)).extracting(SealedEntry::hash).isEqualTo(hashes);
        assertThat(database.sql("select contact_name, contact_mail from proposal where id = ?")
                        .param(other.value())
                        .query()
                        .singleRow()
                        .values())
                .containsExactly(now.name(), now.mail().value());
        assertThat(database.sql("select count(*) from message where address like '%odense.example'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(as("coordinator", "/forslag/" + journey.view(id).requireReference()))
                .bodyText()
                .contains(now.name())
                .doesNotContain(NAME);
    }

    @Test
    void whoLeftCanDoNothingAnyMoreAndHoldsNobodyUp() {
        monasAnswer();
        ProposalId id = inReview();
        String task = journey.openSteps(id).stream()
                .filter(step -> ODENSE.equals(step.organisation()))
                .findFirst()
                .orElseThrow()
                .taskId();
        tasks.setAssignee(task, MONA.value());

        people.anonymise(MONA);

        assertThat(people.actor(MONA).orElseThrow().isMember()).isFalse();
        assertThat(identities.createUserQuery().userId(MONA.value()).count()).isZero();
        assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee())
                .isNull();
    }

    @Test
    void nobodyUnknownIsAnonymised() {
        assertThatExceptionOfType(PersonNotFound.class).isThrownBy(() -> people.anonymise(new UserId("nobody.at.all")));
    }

    private ProposalId monasAnswer() {
        ProposalId id = inReview();
        people.enrol(new NewPerson(
                MONA,
                NAME,
                new EmailAddress("mona@odense.example"),
                TestPeople.PASSWORD,
                Set.of(Membership.of(Role.REVIEWER, ODENSE))));
        journey.openSteps(id).stream()
                .filter(step -> ODENSE.equals(step.organisation()))
                .forEach(step -> journey.complete(MONA.value(), step, need()));
        journey.runJobs();
        return id;
    }

    private ProposalId inReview() {
        ProposalId id = journey.submit("0751");
        journey.screen(id, accept("2", "0101", "0461", "0751"));
        return id;
    }

    private MvcTestResult as(String reader, String address) {
        return mvc.get().uri(address).with(user(reader)).exchange();
    }
}
