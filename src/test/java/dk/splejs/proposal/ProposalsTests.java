package dk.splejs.proposal;

import static dk.splejs.proposal.ProposalBuilder.aProposal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import dk.splejs.form.FieldProblem;
import dk.splejs.form.FormRejected;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.security.Actor;
import dk.splejs.security.Membership;
import dk.splejs.security.Role;
import dk.splejs.security.UserId;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@ProposalTest
class ProposalsTests {

    private static final OrganisationCode AARHUS = new OrganisationCode("0751");

    private final Actor ida = aProposal().submitter();

    @Autowired
    private Proposals proposals;

    @Autowired
    private ProposalAccess access;

    @Autowired
    private Journal journal;

    @Autowired
    private FakeLifecycle lifecycle;

    @Autowired
    private EntityManager entities;

    @Autowired
    private TransactionTemplate transaction;

    @AfterEach
    void repairTheEngine() {
        lifecycle.failing = false;
    }

    @Test
    void aDraftKeepsEverythingItSays() {
        ProposalId id = proposals.saveDraft(ida, AARHUS, aProposal().content());

        assertThat(proposals.open(ida, id).content()).isEqualTo(aProposal().content());
    }

    @Test
    void aDraftCanBeWrittenAnew() {
        ProposalId id = proposals.saveDraft(ida, AARHUS, onlyTitled("Udkast"));

        proposals.updateDraft(
                ida, id, proposals.open(ida, id).version(), aProposal().content());

        assertThat(proposals.open(ida, id).content()).isEqualTo(aProposal().content());
    }

    @Test
    void whoWritesAnOldVersionOfADraftOverwritesNothing() {
        ProposalId id = proposals.saveDraft(ida, AARHUS, onlyTitled("Udkast"));
        long read = proposals.open(ida, id).version();
        proposals.updateDraft(ida, id, read, onlyTitled("Kollegaens udkast"));

        assertThatExceptionOfType(ProposalChanged.class)
                .isThrownBy(() -> proposals.updateDraft(ida, id, read, onlyTitled("Mit udkast")));

        assertThat(proposals.require(id).title()).isEqualTo("Kollegaens udkast");
    }

    @Test
    void aSubmittedProposalGetsItsReferenceAndItsProcess() {
        Submitted submitted = proposals.submitNew(ida, AARHUS, aProposal().content());

        assertThat(submitted.reference()).matches("F-\\d{4}-\\d{4,}");
        assertThat(proposals.requireByReference(submitted.reference()))
                .extracting(ProposalView::id, ProposalView::phase, ProposalView::owner)
                .containsExactly(submitted.id(), Phase.SCREENING, AARHUS);
        assertThat(lifecycle.asked).contains("start " + submitted.id());
        assertThat(journal.of(submitted.id()))
                .extracting(JournalEntry::action, JournalEntry::actor, JournalEntry::organisation)
                .containsExactly(tuple("proposal.submitted", ida.id(), AARHUS));
    }

    @Test
    void submittingSaysEverythingThatIsMissing() {
        ProposalId id = proposals.saveDraft(ida, AARHUS, onlyTitled("Udkast"));

        assertThatExceptionOfType(FormRejected.class)
                .isThrownBy(() -> proposals.submit(ida, id))
                .satisfies(refusal -> assertThat(refusal.problems())
                        .extracting(FieldProblem::key)
                        .containsExactlyInAnyOrder("summary", "description"));

        assertThat(proposals.require(id).phase()).isEqualTo(Phase.DRAFT);
    }

    @Test
    void submittingTwiceAnswersTheSame() {
        ProposalId id = proposals.saveDraft(ida, AARHUS, aProposal().content());

        Submitted first = proposals.submit(ida, id);
        Submitted second = proposals.submit(ida, id);

        assertThat(second).isEqualTo(first);
        assertThat(lifecycle.asked).containsOnlyOnce("start " + id);
    }

    @Test
    void theSameRequestSentAgainMakesNoSecondProposal() {
        Draft request = new Draft(ida, AARHUS, aProposal().content(), "nøgle-1");

        Submitted first = proposals.submitNew(request);
        Submitted second = proposals.submitNew(request);

        assertThat(second).isEqualTo(first);
    }

    @Test
    void anEngineThatFailsLeavesNothingBehind() {
        lifecycle.failing = true;
        Draft request = new Draft(ida, AARHUS, aProposal().titled("Intet spor").content(), null);

        assertThatIllegalStateException().isThrownBy(() -> proposals.submitNew(request));

        assertThat(entities.createQuery("select p.id from Proposal p where p.content.title = 'Intet spor'", UUID.class)
                        .getResultList())
                .isEmpty();
    }

    @Test
    void whoIsNoSubmitterOfAnOrganisationCannotSubmitForIt() {
        Actor reviewer = with(Membership.of(Role.REVIEWER, AARHUS));

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(
                        () -> proposals.submitNew(reviewer, AARHUS, aProposal().content()));
    }

    @Test
    void anotherOrganisationsDraftIsNotFound() {
        ProposalId id = proposals.saveDraft(ida, AARHUS, onlyTitled("Udkast"));
        Actor stranger = aProposal().ownedBy("0101").submitter();

        assertThatExceptionOfType(ProposalNotFound.class).isThrownBy(() -> proposals.open(stranger, id));
    }

    @Test
    void aColleagueWhoIsNoSubmitterReadsADraftAndDoesNotWriteIt() {
        ProposalId id = proposals.saveDraft(ida, AARHUS, onlyTitled("Udkast"));
        Actor colleague = with(Membership.of(Role.BUDGET, AARHUS));

        assertThat(access.read(colleague, id).view().title()).isEqualTo("Udkast");
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> proposals.open(colleague, id));
    }

    @Test
    void aSubmittedProposalIsNotWrittenAnyMore() {
        ProposalView proposal = stored(aProposal().inScreening());

        assertThatExceptionOfType(WrongPhase.class)
                .isThrownBy(() -> proposals.updateDraft(
                        ida, proposal.id(), proposal.version(), aProposal().content()));
    }

    @Test
    void aProposalInRevisionIsWrittenAnewAndStaysWhereItIs() {
        ProposalView proposal = stored(aProposal().inRevision());

        proposals.revise(ida, proposal.id(), aProposal().titled("Bedre titel").content());

        assertThat(proposals.require(proposal.id()))
                .extracting(ProposalView::title, ProposalView::phase)
                .containsExactly("Bedre titel", Phase.REVISION);
    }

    @Test
    void enteringThePhaseItIsInChangesNothing() {
        ProposalView proposal = stored(aProposal().inReview());

        proposals.enter(proposal.id(), Phase.REVIEW);

        assertThat(proposals.require(proposal.id())).isEqualTo(proposal);
        assertThat(journal.of(proposal.id())).isEmpty();
    }

    @Test
    void aPublishedProposalCannotBeRejected() {
        ProposalView proposal = stored(aProposal().published());

        assertThatExceptionOfType(IllegalTransition.class)
                .isThrownBy(() -> proposals.enter(proposal.id(), Phase.REJECTED));
    }

    @Test
    void theOwnerWithdrawsForAReason() {
        ProposalView proposal = stored(aProposal().inFinancing());

        proposals.withdraw(ida, proposal.id(), "Behovet er faldet bort");

        assertThat(lifecycle.asked).contains("withdraw " + proposal.id());
        assertThat(proposals.require(proposal.id()).endReason()).isEqualTo("Behovet er faldet bort");
        assertThat(journal.of(proposal.id()))
                .extracting(JournalEntry::action, JournalEntry::reason)
                .containsExactly(tuple("proposal.withdrawn", "Behovet er faldet bort"));
    }

    @Test
    void whatHasEndedCannotBeWithdrawn() {
        ProposalView proposal = stored(aProposal().published());

        assertThatExceptionOfType(IllegalTransition.class)
                .isThrownBy(() -> proposals.withdraw(ida, proposal.id(), "For sent"));
    }

    @Test
    void onlyTheOwnersSubmittersWithdraw() {
        ProposalView proposal = stored(aProposal().inReview());
        Actor reviewer = with(Membership.of(Role.REVIEWER, AARHUS));

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> proposals.withdraw(reviewer, proposal.id(), "Nej"));
    }

    @Test
    void aCoordinatorStopsForAReasonAndNobodyElseDoes() {
        ProposalView proposal = stored(aProposal().inReview());

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> proposals.stop(ida, proposal.id(), "Nej"));
        proposals.stop(with(Membership.of(Role.COORDINATOR)), proposal.id(), "Loven er ændret");

        assertThat(lifecycle.asked).contains("stop " + proposal.id());
        assertThat(proposals.require(proposal.id()).endReason()).isEqualTo("Loven er ændret");
    }

    @Test
    void contactAndInternalNoteAreForThoseWhoMayReadThem() {
        ProposalView proposal = stored(aProposal().visibleTo(Visibility.PUBLIC).inReview());
        Actor member = aProposal().ownedBy("0101").submitter();

        assertThat(access.read(null, proposal.requireReference()))
                .extracting(ProposalDetails::contact, ProposalDetails::internalNote)
                .containsExactly(null, null);
        assertThat(access.read(member, proposal.requireReference()))
                .extracting(ProposalDetails::contact, ProposalDetails::internalNote)
                .containsExactly(aProposal().content().contact(), null);
        assertThat(access.read(ida, proposal.requireReference()).internalNote()).isEqualTo("Vores egen note");
        assertThat(proposal.content().contact()).isEqualTo(Contact.NONE);
    }

    private ProposalView stored(ProposalBuilder proposal) {
        ProposalView view = transaction.execute(status -> proposal.storeIn(entities));
        return proposals.require(Objects.requireNonNull(view).id());
    }

    private static ProposalContent onlyTitled(String title) {
        return new ProposalContent(
                title,
                null,
                null,
                null,
                null,
                Contact.NONE,
                new Subject(null, List.of(), List.of(), List.of(), null),
                Volume.UNKNOWN,
                null,
                null,
                List.of(),
                Map.of(),
                Visibility.MEMBERS,
                null);
    }

    private static Actor with(Membership membership) {
        return new Actor(new UserId("nogen"), "Nogen", Set.of(membership));
    }
}
