package dk.splejs.lifecycle;

import static dk.splejs.support.FormAnswers.accept;
import static dk.splejs.support.FormAnswers.commit;
import static dk.splejs.support.FormAnswers.decision;
import static dk.splejs.support.FormAnswers.estimate;
import static dk.splejs.support.FormAnswers.leave;
import static dk.splejs.support.FormAnswers.need;
import static dk.splejs.support.FormAnswers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.splejs.notification.NoticeKind;
import dk.splejs.proposal.ProposalId;
import dk.splejs.support.EngineTest;
import dk.splejs.support.Journey;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What people are told at the steps of a proposal, and where the links lead. */
@EngineTest
@AutoConfigureMockMvc
@Import(Journey.class)
class StepNoticesTests {

    private static final List<String> THREE = List.of("0101", "0147", "0461");

    @Autowired
    private Journey journey;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester mvc;

    @Test
    void whoGetsAProposalBackIsToldWhyAndLedToTheForm() {
        ProposalId id = journey.submit("0751");
        journey.screen(id, decision("return"));

        Message message = only(told("submitter.0751", NoticeKind.PROPOSAL_RETURNED, id));

        assertThat(message.body()).contains("Det er den rigtige afgørelse.");
        assertThat(mvc.get().uri(message.link()).with(user("submitter.0751")))
                .hasRedirectedUrl(
                        "/opgaver/" + journey.step("Task_ReviseProposal", id).taskId());
    }

    @Test
    void anInvitationLeadsEachReviewerToTheirOwnTask() {
        ProposalId id = inReview();

        for (String code : THREE) {
            Message message = only(told("reviewer." + code, NoticeKind.REVIEW_INVITATION, id));
            assertThat(mvc.get().uri(message.link()).with(user("reviewer." + code)))
                    .hasRedirectedUrl("/opgaver/" + reviewTask(id, code));
        }
    }

    @Test
    void afterTheirAnswerTheLinkLeadsToTheProposal() {
        ProposalId id = inReview();
        Message message = only(told("reviewer.0101", NoticeKind.REVIEW_INVITATION, id));
        journey.review(id, List.of("0101"), need());

        assertThat(mvc.get().uri(message.link()).with(user("reviewer.0101")))
                .hasRedirectedUrl(message.link().replace("/opgave", ""));
    }

    @Test
    void eachFailedFinancingIsTold() {
        ProposalId id = estimated();

        for (int attempt = 1; attempt <= 2; attempt++) {
            journey.estimate(id, with(estimate("100000", "equal"), "quorum", 3));
            journey.answerShares(id, THREE.subList(0, 1), leave());
            journey.answerShares(id, THREE, commit());

            assertThat(told("submitter.0751", NoticeKind.PROPOSAL_NOT_FINANCED, id))
                    .hasSize(attempt);
            assertThat(told("budget.0147", NoticeKind.PROPOSAL_NOT_FINANCED, id))
                    .hasSize(attempt);
        }
        assertThat(told("submitter.0751", NoticeKind.APPROVAL_RETURNED, id)).isEmpty();
    }

    @Test
    void whatTheBoardSendsBackIsToldWithItsReason() {
        ProposalId id = estimated();
        journey.estimate(id, estimate("100000", "equal"));
        journey.answerShares(id, THREE, commit());

        journey.approve("board.1", id, decision("return"));

        assertThat(only(told("budget.0461", NoticeKind.APPROVAL_RETURNED, id)).body())
                .contains("Det er den rigtige afgørelse.");
        assertThat(told("submitter.0751", NoticeKind.PROPOSAL_NOT_FINANCED, id)).isEmpty();
    }

    private ProposalId inReview() {
        ProposalId id = journey.submit("0751");
        journey.screen(id, accept("2", THREE.toArray(String[]::new)));
        return id;
    }

    private ProposalId estimated() {
        ProposalId id = inReview();
        journey.review(id, THREE, need());
        return id;
    }

    private String reviewTask(ProposalId id, String code) {
        return journey.openSteps(id).stream()
                .filter(step -> step.organisation() != null
                        && step.organisation().value().equals(code))
                .findFirst()
                .orElseThrow()
                .taskId();
    }

    private static Message only(List<Message> messages) {
        assertThat(messages).hasSize(1);
        return messages.get(0);
    }

    private List<Message> told(String userId, NoticeKind kind, ProposalId proposal) {
        return jdbc.sql("select body, link from message where user_id = ? and kind = ? and proposal_id = ?")
                .param(userId)
                .param(kind.name())
                .param(proposal.value())
                .query(Message.class)
                .list();
    }

    private record Message(String body, String link) {}
}
