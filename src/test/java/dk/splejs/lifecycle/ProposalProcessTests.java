package dk.splejs.lifecycle;

import static dk.splejs.support.FormAnswers.accept;
import static dk.splejs.support.FormAnswers.commit;
import static dk.splejs.support.FormAnswers.decision;
import static dk.splejs.support.FormAnswers.estimate;
import static dk.splejs.support.FormAnswers.leave;
import static dk.splejs.support.FormAnswers.need;
import static dk.splejs.support.FormAnswers.noNeed;
import static dk.splejs.support.FormAnswers.pledge;
import static dk.splejs.support.FormAnswers.proposal;
import static dk.splejs.support.FormAnswers.with;
import static org.assertj.core.api.Assertions.assertThat;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.Merges;
import dk.splejs.proposal.Phase;
import dk.splejs.proposal.ProposalId;
import dk.splejs.proposal.Proposals;
import dk.splejs.review.NeedOutcome;
import dk.splejs.review.ReviewSteering;
import dk.splejs.support.EngineTest;
import dk.splejs.support.Journey;
import dk.splejs.support.TestPeople;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Every way a proposal can go, from submission to each of its ends. */
@EngineTest
@Import({Journey.class, FlowNodeCoverage.class})
class ProposalProcessTests {

    private static final int ENOUGH_PERCENT = 95;

    private static final List<String> FOUR = List.of("0101", "0147", "0461", "0751");

    @Autowired
    private Journey journey;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Merges merges;

    @Autowired
    private ReviewSteering steering;

    @Autowired
    private TestPeople people;

    @Autowired
    private HistoryService history;

    @AfterAll
    static void nearlyEveryFlowNodeWasPassed(@Autowired FlowNodeCoverage coverage) {
        for (String process : List.of("ProposalProcess", "FinancingProcess")) {
            assertThat(coverage.percentOf(process)).isGreaterThanOrEqualTo(ENOUGH_PERCENT);
        }
    }

    @Test
    void aFinancedAndApprovedProposalIsPublished() {
        ProposalId id = approvalOf("2");

        journey.approve("board.1", id, decision("approve"));

        assertEnded(id, Phase.PUBLISHED, "EndEvent_ProposalPublished");
    }

    @Test
    void theSecretariatApprovesASmallProposal() {
        ProposalId id = approvalOf("1");

        journey.approve("coordinator", id, decision("approve"));

        assertEnded(id, Phase.PUBLISHED, "EndEvent_ProposalPublished");
    }

    @Test
    void aScreeningCanReject() {
        ProposalId id = journey.submit("0751");

        journey.screen(id, decision("reject"));

        assertEnded(id, Phase.REJECTED, "EndEvent_ProposalRejected");
    }

    @Test
    void aScreeningCanMergeIfTheOwnerAgrees() {
        ProposalId target = reviewed();
        ProposalId id = journey.submit("0101");

        journey.screen(
                id, with(decision("merge"), "mergeInto", journey.view(target).requireReference()));
        journey.complete("submitter.0101", "Task_ConsentToMerge", id, Map.of("answer", "agree"));

        assertEnded(id, Phase.MERGED, "EndEvent_ProposalMerged");
        assertThat(journey.view(id).mergedInto()).isEqualTo(target);
    }

    @Test
    void aCoordinatorCanMergeLaterIfTheOwnerAgrees() {
        ProposalId target = estimated();
        ProposalId id = estimated();

        people.as("coordinator", actor -> {
            merges.propose(actor, id, journey.view(target).requireReference(), "Samme behov");
            return actor;
        });
        journey.complete("submitter.0751", "Task_ConsentToMerge", id, Map.of("answer", "agree"));

        assertEnded(id, Phase.MERGED, "EndEvent_ProposalTakenIn");
    }

    @Test
    void aReturnedProposalIsRevisedAndScreenedAgain() {
        ProposalId id = returned();

        journey.letTimerGoOff(id, "BoundaryEvent_RevisionReminder");
        journey.complete("submitter.0751", "Task_ReviseProposal", id, with(proposal(), "title", "Bedre titel"));

        assertThat(journey.phase(id)).isEqualTo(Phase.SCREENING);
        assertThat(journey.view(id).title()).isEqualTo("Bedre titel");
        assertThat(journey.openSteps(id))
                .singleElement()
                .satisfies(step -> assertThat(step.taskKey()).isEqualTo("Task_ScreenProposal"));
    }

    @Test
    void aProposalThatIsNotRevisedInTimeIsShelved() {
        ProposalId id = returned();

        journey.letTimerGoOff(id, "BoundaryEvent_RevisionOverdue");

        assertEnded(id, Phase.SHELVED, "EndEvent_ProposalShelved");
    }

    @Test
    void aProposalWithoutNeedIsShelved() {
        ProposalId id = reviewed();

        journey.review(id, FOUR, noNeed());

        assertEnded(id, Phase.SHELVED, "EndEvent_ProposalShelved");
    }

    @Test
    void aRoundWithFewAnswersIsExtendedOnceOnly() {
        ProposalId id = reviewed();
        journey.review(id, FOUR.subList(0, 1), need());

        journey.letTimerGoOff(id, "BoundaryEvent_ReviewOverdue");

        assertThat(journey.phase(id)).isEqualTo(Phase.REVIEW);
        assertThat(journey.openSteps(id)).hasSize(3);

        journey.letTimerGoOff(id, "BoundaryEvent_ReviewReminder");
        journey.letTimerGoOff(id, "BoundaryEvent_ReviewOverdue");

        assertEnded(id, Phase.SHELVED, "EndEvent_ProposalShelved");
    }

    @Test
    void atTheDeadlineHalfOfTheAnswersAreEnough() {
        ProposalId id = reviewed();
        journey.review(id, FOUR.subList(0, 2), need());

        journey.letTimerGoOff(id, "BoundaryEvent_ReviewOverdue");

        assertThat(journey.phase(id)).isEqualTo(Phase.ESTIMATION);
    }

    @Test
    void aCoordinatorCanCloseTheRoundAndOverruleTheTable() {
        ProposalId id = reviewed();
        journey.review(id, FOUR.subList(0, 2), need());
        people.as("coordinator", actor -> {
            steering.overrule(id, actor, NeedOutcome.SHELVE, "Loven er på vej til at blive ændret.");
            steering.closeNow(id, actor, "Vi ved nok.");
            return actor;
        });
        journey.runJobs();

        assertEnded(id, Phase.SHELVED, "EndEvent_ProposalShelved");
        assertThat(passed(id)).contains("BoundaryEvent_ReviewClosed");
    }

    @Test
    void anOrganisationThatHasTheNeedTooJoinsTheOpenRound() {
        ProposalId id = reviewed();

        people.as("submitter.0561", actor -> steering.invite(actor, id, new OrganisationCode("0561")));
        journey.runJobs();
        assertThat(journey.openSteps(id)).hasSize(5);
        journey.review(id, FOUR, need());
        assertThat(journey.phase(id)).isEqualTo(Phase.REVIEW);

        journey.review(id, List.of("0561"), need());

        assertThat(journey.phase(id)).isEqualTo(Phase.ESTIMATION);
    }

    @Test
    void anEstimateThatIsLateEscalatesAndGoesOn() {
        ProposalId id = estimated();

        journey.letTimerGoOff(id, "BoundaryEvent_EstimationOverdue");

        assertThat(passed(id)).contains("Task_NotifyCoordinators", "EndEvent_CoordinatorsNotified");
        assertThat(journey.phase(id)).isEqualTo(Phase.ESTIMATION);
    }

    @Test
    void aScreeningThatIsLateEscalates() {
        ProposalId id = journey.submit("0751");

        journey.letTimerGoOff(id, "BoundaryEvent_ScreeningOverdue");

        assertThat(passed(id)).contains("EndEvent_ScreeningEscalated", "Task_NotifyCoordinators");
        assertThat(journey.phase(id)).isEqualTo(Phase.SCREENING);
    }

    @Test
    void anApprovalThatIsLateEscalates() {
        ProposalId id = approvalOf("2");

        journey.letTimerGoOff(id, "BoundaryEvent_ApprovalOverdue");

        assertThat(passed(id)).contains("Task_NotifyCoordinators");
        assertThat(journey.phase(id)).isEqualTo(Phase.APPROVAL);
    }

    @Test
    void aMissedQuorumSendsTheProposalBackToTheEstimateAndAtLastShelvesIt() {
        ProposalId id = estimated();

        for (int attempt = 1; attempt <= 3; attempt++) {
            assertThat(journey.phase(id)).isEqualTo(Phase.ESTIMATION);
            journey.estimate(id, with(estimate("100000", "equal"), "quorum", 4));
            journey.answerShares(id, FOUR.subList(0, 1), leave());
            journey.answerShares(id, FOUR, commit());
        }

        assertEnded(id, Phase.SHELVED, "EndEvent_ProposalShelved");
    }

    @Test
    void aGapThatNobodyCoversIsNotFinanced() {
        ProposalId id = estimated();
        journey.estimate(id, estimate("100000", "equal"));

        journey.answerShares(id, FOUR, pledge("1000"));
        journey.answerShares(id, FOUR, pledge("1000"));

        assertThat(passed(id)).contains("CallActivity_Financing", "Gateway_TryAgain");
        assertThat(journey.phase(id)).isEqualTo(Phase.ESTIMATION);
    }

    @Test
    void whoDoesNotAnswerTheShareInTimeIsLeftOut() {
        ProposalId id = estimated();
        journey.estimate(id, estimate("100000", "equal"));
        journey.answerShares(id, FOUR.subList(0, 3), with(commit(), "ceiling", "90000"));

        journey.letTimerGoOff(id, "BoundaryEvent_PledgeReminder");
        journey.letTimerGoOff(id, "BoundaryEvent_PledgeOverdue");

        assertThat(journey.phase(id)).isEqualTo(Phase.APPROVAL);
    }

    @Test
    void theBoardCanSendBackAndThenRefuse() {
        ProposalId id = approvalOf("3");

        journey.approve("board.1", id, decision("return"));
        assertThat(journey.phase(id)).isEqualTo(Phase.ESTIMATION);

        journey.estimate(id, estimate("80000", "inhabitants"));
        journey.answerShares(id, FOUR, commit());
        journey.approve("board.2", id, decision("reject"));

        assertEnded(id, Phase.REJECTED, "EndEvent_ApprovalRefused");
    }

    @Test
    void theOwnerCanWithdrawInEveryPhaseBeforeTheApproval() {
        for (ProposalId id :
                List.of(journey.submit("0751"), returned(), reviewed(), estimated(), financed(), approvalOf("2"))) {
            people.as("submitter.0751", actor -> {
                proposals.withdraw(actor, id, "Vi har fundet en anden løsning.");
                return actor;
            });

            assertEnded(id, Phase.WITHDRAWN, "EndEvent_ProposalWithdrawn");
            assertThat(journey.view(id).endReason()).contains("anden løsning");
        }
    }

    @Test
    void aCoordinatorCanStopAProposal() {
        ProposalId id = reviewed();

        people.as("coordinator", actor -> {
            proposals.stop(actor, id, "Lovgivningen er ændret.");
            return actor;
        });

        assertEnded(id, Phase.SHELVED, "EndEvent_ProposalStopped");
    }

    private ProposalId returned() {
        ProposalId id = journey.submit("0751");
        journey.screen(id, decision("return"));
        assertThat(journey.phase(id)).isEqualTo(Phase.REVISION);
        return id;
    }

    /** Four organisations are asked. */
    private ProposalId reviewed() {
        return reviewed("2");
    }

    private ProposalId reviewed(String level) {
        ProposalId id = journey.submit("0751");
        journey.screen(id, accept(level, FOUR.toArray(String[]::new)));
        assertThat(journey.openSteps(id)).hasSize(4);
        return id;
    }

    /** All four have the need, and the analyst is asked. */
    private ProposalId estimated() {
        return estimated("2");
    }

    private ProposalId estimated(String level) {
        ProposalId id = reviewed(level);
        journey.review(id, FOUR, need());
        assertThat(journey.phase(id)).isEqualTo(Phase.ESTIMATION);
        return id;
    }

    private ProposalId financed() {
        ProposalId id = estimated();
        journey.estimate(id, estimate("100000", "inhabitants"));
        assertThat(journey.phase(id)).isEqualTo(Phase.FINANCING);
        return id;
    }

    private ProposalId approvalOf(String level) {
        ProposalId id = estimated(level);
        journey.estimate(id, estimate("100000", "inhabitants"));
        journey.answerShares(id, FOUR, commit());
        assertThat(journey.phase(id)).isEqualTo(Phase.APPROVAL);
        return id;
    }

    private void assertEnded(ProposalId id, Phase phase, String endEvent) {
        assertThat(journey.phase(id)).isEqualTo(phase);
        assertThat(journey.openSteps(id)).isEmpty();
        assertThat(passed(id)).contains(endEvent);
    }

    private List<String> passed(ProposalId id) {
        return history.createHistoricActivityInstanceQuery().finished().list().stream()
                .filter(activity -> isOf(id, activity.getProcessInstanceId()))
                .map(activity -> activity.getActivityId())
                .toList();
    }

    private boolean isOf(ProposalId id, String instance) {
        return history.createHistoricProcessInstanceQuery()
                        .processInstanceId(instance)
                        .processInstanceBusinessKey(id.toString())
                        .count()
                > 0;
    }
}
