package dk.splejs.lifecycle;

import static dk.splejs.support.FormAnswers.accept;
import static dk.splejs.support.FormAnswers.decision;
import static dk.splejs.support.FormAnswers.estimate;
import static dk.splejs.support.FormAnswers.need;
import static dk.splejs.support.FormAnswers.noNeed;
import static dk.splejs.support.FormAnswers.proposal;
import static dk.splejs.support.FormAnswers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.splejs.form.FormRejected;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.Journal;
import dk.splejs.proposal.JournalEntry;
import dk.splejs.proposal.MergeAlreadyOpen;
import dk.splejs.proposal.MergeStatus;
import dk.splejs.proposal.MergeView;
import dk.splejs.proposal.Merges;
import dk.splejs.proposal.Phase;
import dk.splejs.proposal.ProposalId;
import dk.splejs.proposal.Proposals;
import dk.splejs.review.Need;
import dk.splejs.review.ReviewAnswer;
import dk.splejs.review.ReviewStatus;
import dk.splejs.review.ReviewView;
import dk.splejs.review.Reviews;
import dk.splejs.support.EngineTest;
import dk.splejs.support.Journey;
import dk.splejs.support.TestPeople;
import dk.splejs.worklist.OpenStep;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A proposal is merged into another one only if its owner agrees; what follows then, and that nothing follows otherwise. */
@EngineTest
@Import({Journey.class, FlowNodeCoverage.class})
class MergingProcessTests {

    private static final Map<String, Object> YES = Map.of("answer", "agree");
    private static final Map<String, Object> NO = Map.of("answer", "decline", "reason", "Vi vil noget andet");

    @Autowired
    private Journey journey;

    @Autowired
    private Merges merges;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Journal journal;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient database;

    @AfterAll
    static void everyFlowNodeWasPassed(@Autowired FlowNodeCoverage coverage) {
        assertThat(coverage.percentOf("MergingProcess")).isEqualTo(100);
    }

    @Test
    void theScreeningAsksTheOwnerAndAYesTakesTheProposalIn() {
        ProposalId target = reviewed("0101", "0147", "0461", "0751");
        ProposalId source = screenedToMerge("0751", target);
        assertThat(journey.phase(source)).isEqualTo(Phase.SCREENING);
        assertThat(onlyStep(source).holder()).isEqualTo("submitter-0751");
        assertThat(told("submitter.0751", "MERGE_PROPOSED", source)).contains("svar ja eller nej");

        consent("0751", source, YES);

        assertMerged(source, target);
        assertThat(actions(source)).contains("proposal.mergeProposed", "proposal.mergeAgreed");
        assertThat(journal.of(target))
                .filteredOn(line -> line.action().equals("proposal.absorbed"))
                .singleElement()
                .extracting(JournalEntry::organisation, JournalEntry::reason)
                .containsExactly(
                        new OrganisationCode("0751"), journey.view(source).requireReference());
        assertThat(answer(target, "0751").need()).isEqualTo(Need.SAME);
        assertThat(told("submitter.0101", "PROPOSAL_TOOK_IN", target)).contains("ikke ændret");
    }

    @Test
    void aNoKeepsTheProposalWhereItWasAndItsReasonIsTold() {
        ProposalId source = screenedToMerge("0751", reviewed("0101", "0147", "0461"));

        consent("0751", source, NO);

        assertThat(onlyStep(source).taskKey()).isEqualTo("Task_ScreenProposal");
        assertThat(merge(source).status()).isEqualTo(MergeStatus.DECLINED);
        assertThat(journey.view(source).mergedInto()).isNull();
        assertThat(journey.view(source).endReason()).isNull();
        assertThat(told("coordinator", "MERGE_DECLINED", source)).contains("Vi vil noget andet");
        journey.screen(source, accept("2", "0147", "0461"));
        assertThat(journey.phase(source)).isEqualTo(Phase.REVIEW);
    }

    @Test
    void noAnswerIsNoYes() {
        ProposalId source = screenedToMerge("0751", reviewed("0101", "0147", "0461"));

        journey.letTimerGoOff(source, "BoundaryEvent_ConsentReminder");
        assertThat(told("submitter.0751", "MERGE_REMINDER", source)).contains("bortfalder");
        journey.letTimerGoOff(source, "BoundaryEvent_ConsentOverdue");

        assertThat(onlyStep(source).taskKey()).isEqualTo("Task_ScreenProposal");
        assertThat(merge(source).status()).isEqualTo(MergeStatus.LAPSED);
        assertThat(told("coordinator", "MERGE_LAPSED", source)).contains("fortsætter");
    }

    @Test
    void laterTheAnswersFollowEachOrganisationOnce() {
        ProposalId target = reviewed("0101", "0147", "0461");
        ProposalId source = reviewed("0751", "0147", "0461", "0561", "0851");
        journey.review(source, List.of("0147", "0461", "0561"), with(need(), "comment", "Kun for jer"));
        journey.review(target, List.of("0147"), noNeed());
        propose(source, target);
        assertThat(journey.phase(source)).isEqualTo(Phase.REVIEW);

        consent("0751", source, YES);

        assertMerged(source, target);
        assertThat(answer(target, "0147").need()).isEqualTo(Need.NONE);
        assertThat(review(target, "0461").status()).isEqualTo(ReviewStatus.INVITED);
        assertThat(answer(target, "0461").volume())
                .isEqualTo(answer(source, "0461").volume());
        assertThat(answer(target, "0461").comment()).isNull();
        assertThat(review(target, "0561").status()).isEqualTo(ReviewStatus.ANSWERED);
        assertThat(answer(target, "0561").coFinancing()).isTrue();
        assertThat(reviewers(target)).containsExactlyInAnyOrder("0461", "0851");
        assertThat(told("reviewer.0147", "PROPOSAL_MERGED", source)).contains("følger jeres svar med");
    }

    @Test
    void whatWasCarriedOverCountsUntilItIsAnsweredAnew() {
        ProposalId target = reviewed("0101", "0147", "0461", "0561");
        ProposalId source = reviewed("0751", "0147", "0461");
        journey.review(source, List.of("0147"), need());
        propose(source, target);
        consent("0751", source, YES);

        journey.review(target, List.of("0147"), noNeed());
        journey.letTimerGoOff(target, "BoundaryEvent_ReviewOverdue");

        assertThat(answer(target, "0147").need()).isEqualTo(Need.NONE);
        assertThat(answer(target, "0751").need()).isEqualTo(Need.SAME);
        assertThat(review(target, "0751").status()).isEqualTo(ReviewStatus.ANSWERED);
    }

    @Test
    void aProposalThatIsFinancedMeanwhileIsNoLongerAskedAbout() {
        ProposalId target = reviewed("0101", "0147", "0461");
        ProposalId source = estimated();
        propose(source, target);
        assertThat(journey.openSteps(source)).hasSize(2);

        journey.estimate(source, estimate("100000", "inhabitants"));

        assertThat(journey.phase(source)).isEqualTo(Phase.FINANCING);
        assertThat(journey.openSteps(source)).allMatch(step -> step.taskKey().equals("Task_AnswerShare"));
        assertThat(merge(source).status()).isEqualTo(MergeStatus.LAPSED);
    }

    @Test
    void aProposalInEstimationCanBeTakenIn() {
        ProposalId target = reviewed("0101", "0147", "0461");
        ProposalId source = estimated();
        propose(source, target);

        consent("0751", source, YES);

        assertMerged(source, target);
    }

    @Test
    void aProposalThatIsWithdrawnMeanwhileIsNoLongerAskedAbout() {
        ProposalId inScreening = screenedToMerge("0751", reviewed("0101", "0147", "0461"));
        ProposalId inReview = reviewed("0751", "0147", "0461");
        propose(inReview, reviewed("0101", "0147", "0461"));

        for (ProposalId source : List.of(inScreening, inReview)) {
            people.as("submitter.0751", actor -> {
                proposals.withdraw(actor, source, "Ikke mere");
                return actor;
            });

            assertThat(journey.openSteps(source)).isEmpty();
            assertThat(merge(source).status()).isEqualTo(MergeStatus.LAPSED);
        }
    }

    @Test
    void aYesDoesNotHoldWhereTheOtherProposalIsGone() {
        ProposalId target = reviewed("0101", "0147", "0461");
        ProposalId source = screenedToMerge("0751", target);
        people.as("submitter.0101", actor -> {
            proposals.withdraw(actor, target, "Ikke mere");
            return actor;
        });

        assertThatExceptionOfType(FormRejected.class).isThrownBy(() -> consent("0751", source, YES));
        consent("0751", source, NO);

        assertThat(onlyStep(source).taskKey()).isEqualTo("Task_ScreenProposal");
    }

    @Test
    void nobodyIsAskedAboutAProposalThatTheyCannotRead() {
        ProposalId source = journey.submit("0751");
        ProposalId hidden = people.as(
                "submitter.0101",
                actor -> proposals
                        .submitNew(
                                actor,
                                new OrganisationCode("0101"),
                                journey.content(with(proposal(), "visibility", "own")))
                        .id());
        journey.screen(hidden, accept("2", "0147", "0461"));

        for (ProposalId unfit : List.of(hidden, journey.submit("0101"))) {
            assertThatExceptionOfType(FormRejected.class)
                    .isThrownBy(() -> journey.screen(source, mergeInto(unfit)))
                    .satisfies(refusal -> assertThat(refusal.problems())
                            .singleElement()
                            .satisfies(problem -> assertThat(problem.message()).contains("kan ikke læse")));
        }
    }

    @Test
    void anOwnerIsAskedOnce() {
        ProposalId target = reviewed("0101", "0147", "0461");
        ProposalId source = reviewed("0751", "0147", "0461");
        propose(source, target);

        assertThatExceptionOfType(MergeAlreadyOpen.class).isThrownBy(() -> propose(source, target));
    }

    private ProposalId reviewed(String owner, String... invited) {
        ProposalId id = journey.submit(owner);
        journey.screen(id, accept("2", invited));
        return id;
    }

    private ProposalId estimated() {
        List<String> three = List.of("0147", "0461", "0561");
        ProposalId id = reviewed("0751", three.toArray(String[]::new));
        journey.review(id, three, need());
        assertThat(journey.phase(id)).isEqualTo(Phase.ESTIMATION);
        return id;
    }

    private ProposalId screenedToMerge(String owner, ProposalId target) {
        ProposalId id = journey.submit(owner);
        journey.screen(id, mergeInto(target));
        return id;
    }

    private Map<String, Object> mergeInto(ProposalId target) {
        return with(decision("merge"), "mergeInto", journey.view(target).requireReference());
    }

    private void propose(ProposalId source, ProposalId target) {
        people.as("coordinator", actor -> {
            merges.propose(actor, source, journey.view(target).requireReference(), "Samme behov");
            return actor;
        });
    }

    private void consent(String owner, ProposalId source, Map<String, Object> answer) {
        journey.complete("submitter." + owner, "Task_ConsentToMerge", source, answer);
        journey.runJobs();
    }

    private void assertMerged(ProposalId source, ProposalId target) {
        assertThat(journey.phase(source)).isEqualTo(Phase.MERGED);
        assertThat(journey.openSteps(source)).isEmpty();
        assertThat(journey.view(source).mergedInto()).isEqualTo(target);
        assertThat(merge(source).status()).isEqualTo(MergeStatus.DONE);
    }

    private MergeView merge(ProposalId source) {
        return merges.latest(source).orElseThrow();
    }

    private OpenStep onlyStep(ProposalId id) {
        assertThat(journey.openSteps(id)).hasSize(1);
        return journey.openSteps(id).get(0);
    }

    private List<String> reviewers(ProposalId id) {
        return journey.openSteps(id).stream()
                .map(step -> Objects.requireNonNull(step.organisation()).value())
                .toList();
    }

    private ReviewView review(ProposalId id, String code) {
        return people.as("coordinator", actor -> reviews.of(id, actor)).reviews().stream()
                .filter(review -> review.organisation().value().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private ReviewAnswer answer(ProposalId id, String code) {
        return Objects.requireNonNull(review(id, code).answer());
    }

    private List<String> actions(ProposalId id) {
        return journal.of(id).stream().map(JournalEntry::action).toList();
    }

    private String told(String userId, String kind, ProposalId proposal) {
        return database.sql("select body from message where user_id = ? and kind = ? and proposal_id = ?")
                .params(userId, kind, proposal.value())
                .query(String.class)
                .single();
    }
}
