package dk.splejs.proposal;

import static dk.splejs.proposal.ProposalBuilder.aProposal;
import static dk.splejs.proposal.TestFiles.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.security.Actor;
import dk.splejs.security.Membership;
import dk.splejs.security.Role;
import dk.splejs.security.UserId;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@ProposalTest
class AttachmentsTests {

    private static final OrganisationCode AARHUS = new OrganisationCode("0751");

    private final Actor ida = aProposal().submitter();
    private final Actor stranger = aProposal().ownedBy("0101").submitter();

    @Autowired
    private Attachments attachments;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Journal journal;

    @Autowired
    private EntityManager entities;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aFileComesBackAsItWasSent() throws IOException {
        ProposalId id = draft();
        byte[] large = Arrays.copyOf("Linje\n".repeat(2_000_000).getBytes(), AcceptedFile.MOST_BYTES);

        attachments.add(ida, id, sent("C:\\tmp\\Beskrivelse.pdf", TestFiles.pdf()));
        AttachmentView second = attachments.add(ida, id, sent("Alt.txt", large));

        assertThat(attachments.of(id))
                .extracting(AttachmentView::name, AttachmentView::type, AttachmentView::size)
                .containsExactly(
                        tuple("Beskrivelse.pdf", FileType.PDF, (long) TestFiles.pdf().length),
                        tuple("Alt.txt", FileType.TXT, (long) large.length));
        assertThat(attachments.read(ida, id, second.id()).content().getContentAsByteArray())
                .isEqualTo(large);
    }

    @Test
    void everyFileThatComesOrGoesIsInTheJournal() {
        ProposalId id = draft();

        AttachmentView file = attachments.add(ida, id, sent("Beskrivelse.pdf", TestFiles.pdf()));
        attachments.remove(ida, id, file.id());

        assertThat(attachments.of(id)).isEmpty();
        assertThat(journal.of(id))
                .extracting(JournalEntry::action, JournalEntry::actor, JournalEntry::organisation, JournalEntry::reason)
                .containsExactly(
                        tuple("proposal.attached", ida.id(), AARHUS, "Beskrivelse.pdf"),
                        tuple("proposal.detached", ida.id(), AARHUS, "Beskrivelse.pdf"));
    }

    @Test
    void aFileThatIsRefusedLeavesNothingAndSaysWhy() {
        ProposalId id = draft();
        attachments.add(ida, id, sent("a.pdf", TestFiles.pdf()));

        assertThat(refusal(id, sent("tom.pdf", new byte[0]))).isEqualTo(AttachmentRefused.Reason.EMPTY);
        assertThat(refusal(id, sent("stor.pdf", new byte[AcceptedFile.MOST_BYTES + 1])))
                .isEqualTo(AttachmentRefused.Reason.TOO_LARGE);
        assertThat(refusal(id, sent("side.pdf", "<html>".getBytes()))).isEqualTo(AttachmentRefused.Reason.UNKNOWN_TYPE);
        assertThat(refusal(id, sent("Klage_010190-1234.pdf", TestFiles.pdf())))
                .isEqualTo(AttachmentRefused.Reason.CPR_NUMBER);
        assertThat(refusal(id, sent("A.PDF", TestFiles.pdf()))).isEqualTo(AttachmentRefused.Reason.SAME_NAME);
        assertThat(attachments.of(id)).hasSize(1);
        assertThat(journal.of(id)).hasSize(1);
    }

    @Test
    void ofManyWhoComeAtOnceNoMoreThanThereIsRoomForGetIn() throws Exception {
        ProposalId id = draft();
        for (int number = 2; number < Attachments.MOST; number++) {
            attachments.add(ida, id, sent(number + ".pdf", TestFiles.pdf()));
        }

        List<Callable<AttachmentRefused.@Nullable Reason>> attempts = List.of(
                () -> refusal(id, sent("x.pdf", TestFiles.pdf())),
                () -> refusal(id, sent("y.pdf", TestFiles.pdf())),
                () -> refusal(id, sent("z.pdf", TestFiles.pdf())),
                () -> refusal(id, sent("æ.pdf", TestFiles.pdf())));
        List<AttachmentRefused.Reason> refused = atOnce(attempts);

        assertThat(refused).containsOnly(AttachmentRefused.Reason.TOO_MANY).hasSize(2);
        assertThat(attachments.of(id)).hasSize(Attachments.MOST);
    }

    @Test
    void filesStayWhenAProposalIsSubmittedReturnedRevisedAndWithdrawn() {
        ProposalId id = draft();
        AttachmentView file = attachments.add(ida, id, sent("a.pdf", TestFiles.pdf()));

        proposals.submit(ida, id);
        assertThat(attachments.of(id)).containsExactly(file);

        proposals.enter(id, Phase.REVISION);
        AttachmentView second = attachments.add(ida, id, sent("b.pdf", TestFiles.pdf()));
        proposals.revise(ida, id, aProposal().titled("Bedre").content());
        proposals.withdraw(ida, id, "Løst på anden vis");

        assertThat(attachments.of(id)).containsExactly(file, second);
        assertThat(attachments.read(ida, id, second.id()).name()).isEqualTo("b.pdf");
    }

    @Test
    void nothingIsAddedOrRemovedOnceAProposalIsSubmitted() {
        ProposalId id = draft();
        AttachmentView file = attachments.add(ida, id, sent("a.pdf", TestFiles.pdf()));
        proposals.submit(ida, id);

        assertThatExceptionOfType(WrongPhase.class)
                .isThrownBy(() -> attachments.add(ida, id, sent("b.pdf", TestFiles.pdf())));
        assertThatExceptionOfType(WrongPhase.class).isThrownBy(() -> attachments.remove(ida, id, file.id()));
        assertThat(attachments.of(id)).containsExactly(file);
    }

    @Test
    void whatOneMayNotReadHasNoFilesEither() {
        ProposalId id = draft();
        AttachmentView file = attachments.add(ida, id, sent("a.pdf", TestFiles.pdf()));

        assertThatExceptionOfType(ProposalNotFound.class).isThrownBy(() -> attachments.read(stranger, id, file.id()));
        assertThatExceptionOfType(ProposalNotFound.class).isThrownBy(() -> attachments.read(null, id, file.id()));
        assertThatExceptionOfType(ProposalNotFound.class)
                .isThrownBy(() -> attachments.add(stranger, id, sent("b.pdf", TestFiles.pdf())));
        assertThatExceptionOfType(ProposalNotFound.class).isThrownBy(() -> attachments.remove(stranger, id, file.id()));
        assertThatExceptionOfType(ProposalNotFound.class)
                .isThrownBy(
                        () -> attachments.add(ida, new ProposalId(UUID.randomUUID()), sent("b.pdf", TestFiles.pdf())));
    }

    @Test
    void aColleagueWhoDoesNotSubmitReadsTheFilesAndChangesNone() {
        Actor colleague = new Actor(new UserId("bo"), "Bo", Set.of(Membership.of(Role.BUDGET, AARHUS)));
        ProposalId id = draft();
        AttachmentView file = attachments.add(ida, id, sent("a.pdf", TestFiles.pdf()));

        assertThat(attachments.read(colleague, id, file.id()).name()).isEqualTo("a.pdf");
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> attachments.remove(colleague, id, file.id()));
    }

    @Test
    void membersReadTheFilesOfWhatIsInReviewAndTheWorldThoseOfWhatIsPublic() {
        ProposalView members = stored(aProposal().inRevision());
        ProposalView open = stored(aProposal().visibleTo(Visibility.PUBLIC).inRevision());
        AttachmentView one = attachments.add(ida, members.id(), sent("a.pdf", TestFiles.pdf()));
        AttachmentView two = attachments.add(ida, open.id(), sent("a.pdf", TestFiles.pdf()));
        List.of(members, open).forEach(proposal -> {
            proposals.enter(proposal.id(), Phase.SCREENING);
            proposals.enter(proposal.id(), Phase.REVIEW);
        });

        assertThat(attachments.read(stranger, members.id(), one.id()).name()).isEqualTo("a.pdf");
        assertThat(attachments.read(null, open.id(), two.id()).name()).isEqualTo("a.pdf");
        assertThatExceptionOfType(ProposalNotFound.class)
                .isThrownBy(() -> attachments.read(null, members.id(), one.id()));
        assertThatExceptionOfType(AttachmentNotFound.class)
                .isThrownBy(() -> attachments.read(null, open.id(), one.id()));
    }

    @Test
    void aDeletedDraftTakesItsFilesWithItAndOnlyTheJournalRemembers() {
        ProposalId id = draft();
        attachments.add(ida, id, sent("a.pdf", TestFiles.pdf()));

        proposals.deleteDraft(ida, id, proposals.open(ida, id).version());

        assertThatExceptionOfType(ProposalNotFound.class).isThrownBy(() -> proposals.open(ida, id));
        assertThat(attachments.of(id)).isEmpty();
        assertThat(journal.of(id))
                .extracting(JournalEntry::action, JournalEntry::reason)
                .endsWith(tuple("proposal.draftDeleted", aProposal().content().title()));
    }

    @Test
    void whatWasSubmittedIsNeverDeleted() {
        for (ProposalBuilder submitted : List.of(
                aProposal().inScreening(), aProposal().inRevision(), aProposal().inReview())) {
            ProposalView proposal = stored(submitted);

            assertThatExceptionOfType(WrongPhase.class)
                    .isThrownBy(() -> proposals.deleteDraft(ida, proposal.id(), proposal.version()));
            assertThat(proposals.require(proposal.id()).phase()).isEqualTo(proposal.phase());
        }
    }

    @Test
    void aDraftThatSomebodyElseWroteMeanwhileIsNotDeleted() {
        ProposalId id = draft();
        long read = proposals.open(ida, id).version();
        proposals.updateDraft(ida, id, read, aProposal().titled("Nyt").content());

        assertThatExceptionOfType(ProposalChanged.class).isThrownBy(() -> proposals.deleteDraft(ida, id, read));
        assertThatExceptionOfType(ProposalNotFound.class).isThrownBy(() -> proposals.deleteDraft(stranger, id, read));
    }

    private ProposalId draft() {
        return proposals.saveDraft(ida, AARHUS, aProposal().content());
    }

    private ProposalView stored(ProposalBuilder proposal) {
        return Objects.requireNonNull(transaction.execute(status -> proposal.storeIn(entities)));
    }

    private AttachmentRefused.@Nullable Reason refusal(ProposalId id, UploadedFile file) {
        try {
            attachments.add(ida, id, file);
            return null;
        } catch (AttachmentRefused refused) {
            return refused.reason();
        }
    }

    private static <T> List<T> atOnce(List<Callable<@Nullable T>> attempts) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(attempts.size());
        try {
            List<T> outcomes = new ArrayList<>();
            for (Future<@Nullable T> attempt : threads.invokeAll(attempts)) {
                T outcome = attempt.get();
                if (outcome != null) {
                    outcomes.add(outcome);
                }
            }
            return outcomes;
        } finally {
            threads.shutdown();
        }
    }
}
