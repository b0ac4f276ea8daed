package dk.splejs.approval;

import static dk.splejs.proposal.ProposalBuilder.aProposal;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.BDDMockito.given;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.Involvement;
import dk.splejs.proposal.Journal;
import dk.splejs.proposal.JournalEntry;
import dk.splejs.proposal.ProposalId;
import dk.splejs.review.Reviews;
import dk.splejs.security.Actor;
import dk.splejs.security.Actors;
import dk.splejs.security.Role;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@ApprovalTest
class ApprovalsTests {

    private static final ApprovalDecision YES = new ApprovalDecision(ApprovalOutcome.APPROVE, "God sag");
    private static final OrganisationCode ODENSE = new OrganisationCode("0461");

    @Autowired
    private Approvals approvals;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Involvement involvement;

    @Autowired
    private Journal journal;

    @Autowired
    private EntityManager entities;

    @Autowired
    private TransactionTemplate transaction;

    private ProposalId proposal = new ProposalId(new UUID(0, 0));

    @BeforeEach
    void aProposalAwaitsApproval() {
        proposal = requireNonNull(transaction.execute(status ->
                aProposal().ownedBy("0751").inApproval().storeIn(entities).id()));
    }

    @Test
    void theBoardApprovesWithAReason() {
        request(Authority.BOARD);
        request(Authority.BOARD);

        approvals.decide(proposal, Actors.boardMember(), YES);

        ApprovalView latest = approvals.latest(proposal).orElseThrow();
        assertThat(latest.outcome()).isEqualTo(ApprovalOutcome.APPROVE);
        assertThat(latest.status()).isEqualTo(ApprovalStatus.APPROVED);
        assertThat(latest.procurementNote()).isEqualTo(ProcurementNote.NATIONAL);
        assertThat(latest.reason()).isEqualTo("God sag");
        assertThat(latest.decidedBy()).hasToString("board.1");
        assertThat(journal.of(proposal).stream().map(JournalEntry::action))
                .containsExactly("approval.requested.board", "approval.approved");
    }

    @Test
    void whatWasSentBackIsRequestedAgainAndKept() {
        request(Authority.BOARD);
        decide(ApprovalOutcome.RETURN);
        request(Authority.BOARD);

        assertThat(approvals.latest(proposal).orElseThrow().status()).isEqualTo(ApprovalStatus.PENDING);
        assertThat(approvals.of(proposal))
                .extracting(ApprovalView::number, ApprovalView::outcome)
                .containsExactly(tuple(1, ApprovalOutcome.RETURN), tuple(2, null));
        decide(ApprovalOutcome.REJECT);
        assertThat(approvals.latest(proposal).orElseThrow().status()).isEqualTo(ApprovalStatus.REJECTED);
    }

    @Test
    void aSecondDecisionIsRefused() {
        assertThatThrownBy(() -> decide(ApprovalOutcome.APPROVE)).isInstanceOf(AlreadyDecided.class);
        request(Authority.BOARD);
        decide(ApprovalOutcome.APPROVE);

        assertThatThrownBy(() -> decide(ApprovalOutcome.REJECT)).isInstanceOf(AlreadyDecided.class);
        assertThat(approvals.latest(proposal).orElseThrow().outcome()).isEqualTo(ApprovalOutcome.APPROVE);
    }

    @Test
    void ofTwoDecisionsAtOnceOneHoldsAndTheOtherIsTold() throws Exception {
        ExecutorService members = Executors.newFixedThreadPool(2);
        request(Authority.BOARD);
        CyclicBarrier start = new CyclicBarrier(2);
        Callable<String> decision = () -> {
            start.await();
            return outcome();
        };

        List<Future<String>> outcomes = members.invokeAll(List.of(decision, decision));

        assertThat(List.of(outcomes.get(0).get(), outcomes.get(1).get()))
                .containsExactlyInAnyOrder("decided", "AlreadyDecided");
        members.shutdown();
    }

    @Test
    void theRightAuthorityDecides() {
        request(Authority.SECRETARIAT);

        assertRefused(Actors.boardMember(), "approval.refused.wrongRole");
        assertRefused(Actors.analyst(), "approval.refused.wrongRole");
        approvals.decide(proposal, Actors.coordinator(), YES);
    }

    @Test
    void nobodyDecidesOnTheirOwnOrganisationsProposal() {
        request(Authority.BOARD);
        assertRefused(boardMemberOf("0751"), "approval.refused.ownOrganisation");
    }

    @Test
    void nobodyOnTheBoardDecidesWhereTheirOrganisationPaysOrHasAnInterest() {
        transaction.executeWithoutResult(status -> involvement.participate(proposal, List.of(ODENSE)));
        given(reviews.conflicted(proposal)).willReturn(List.of(new OrganisationCode("0851")));
        request(Authority.BOARD);

        assertRefused(boardMemberOf("0461"), "approval.refused.interestedOrganisation");
        assertRefused(boardMemberOf("0851"), "approval.refused.interestedOrganisation");
        approvals.decide(proposal, boardMemberOf("0101"), YES);
    }

    private void assertRefused(Actor actor, String reasonKey) {
        assertThatThrownBy(() -> approvals.decide(proposal, actor, YES))
                .isInstanceOfSatisfying(
                        NotAllowedToApprove.class,
                        refusal -> assertThat(refusal.reasonKey()).contains(reasonKey));
        assertThat(approvals.latest(proposal).orElseThrow().outcome()).isNull();
    }

    private String outcome() {
        try {
            decide(ApprovalOutcome.APPROVE);
            return "decided";
        } catch (RuntimeException e) {
            return e.getClass().getSimpleName();
        }
    }

    private void request(Authority authority) {
        approvals.request(proposal, authority, ProcurementNote.NATIONAL);
    }

    private void decide(ApprovalOutcome outcome) {
        approvals.decide(proposal, Actors.boardMember(), new ApprovalDecision(outcome, "Fordi"));
    }

    private static Actor boardMemberOf(String code) {
        return Actors.actor("board.2", Actors.of(Role.BOARD, code));
    }
}
