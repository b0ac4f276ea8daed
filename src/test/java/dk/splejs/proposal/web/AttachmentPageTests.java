package dk.splejs.proposal.web;

import static dk.splejs.proposal.ProposalBuilder.aProposal;
import static dk.splejs.proposal.web.Somebody.AARHUS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import dk.splejs.proposal.AttachmentFile;
import dk.splejs.proposal.AttachmentId;
import dk.splejs.proposal.AttachmentRefused;
import dk.splejs.proposal.AttachmentView;
import dk.splejs.proposal.Attachments;
import dk.splejs.proposal.FileType;
import dk.splejs.proposal.ProposalAccess;
import dk.splejs.proposal.ProposalBuilder;
import dk.splejs.proposal.ProposalDetails;
import dk.splejs.proposal.ProposalId;
import dk.splejs.proposal.ProposalNotFound;
import dk.splejs.proposal.Proposals;
import dk.splejs.proposal.UploadedFile;
import dk.splejs.security.Actor;
import dk.splejs.security.Audience;
import dk.splejs.security.CurrentActor;
import dk.splejs.security.ProposalFacts;
import dk.splejs.security.Stage;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ProposalPageTest
class AttachmentPageTests {

    private static final ProposalId ID = new ProposalId(UUID.randomUUID());
    private static final String ADDRESS = "/forslag/kladde/" + ID + "/bilag";
    private static final AttachmentView FILE =
            new AttachmentView(new AttachmentId(UUID.randomUUID()), "Æblets vej.pdf", FileType.PDF, 300_000);

    private final Actor ida = Somebody.submitterOf(AARHUS);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Attachments attachments;

    @Autowired
    private Proposals proposals;

    @Autowired
    private ProposalAccess access;

    @Autowired
    private CurrentActor currentActor;

    @BeforeEach
    void idaHasADraftWithAFile() {
        Somebody.isLoggedIn(ida, currentActor);
        isIn(aProposal(), Stage.DRAFT);
        given(attachments.of(ID)).willReturn(List.of(FILE));
    }

    @Test
    void theFilesAreListedWithAFormThatNeedsNoScript() {
        assertThat(mvc.get().uri(ADDRESS))
                .hasStatusOk()
                .bodyText()
                .contains("enctype=\"multipart/form-data\"", "type=\"file\"", "Filer: 1 af højst 20")
                .contains("accept=\".pdf,.png,.jpeg,.jpg,.docx,.xlsx,.pptx,.odt,.ods,.txt,.csv\"")
                .contains("href=\"" + ADDRESS + "/" + FILE.id() + "\"", "Æblets vej.pdf", "(PDF, 293\u00a0kB)")
                .contains("action=\"" + ADDRESS + "/" + FILE.id() + "/fjern\"", "Tilbage til kladden")
                .doesNotContain("??");
    }

    @Test
    void aReturnedProposalHasTheSamePageAndItsOwnWayBack() {
        isIn(aProposal().numbered("F-2026-0042").inRevision(), Stage.REVISION);

        assertThat(mvc.get().uri(ADDRESS)).bodyText().contains("href=\"/forslag/F-2026-0042\"", "Tilføj filen");
    }

    @Test
    void aProposalsOwnPageLeadsHere() {
        ProposalDetails details = details(aProposal().numbered("F-2026-0042").inRevision(), Stage.REVISION);
        given(access.read(ida, "F-2026-0042")).willReturn(details);

        assertThat(mvc.get().uri("/forslag/F-2026-0042/bilag"))
                .hasRedirectedUrl("/forslag/kladde/" + details.view().id() + "/bilag");
    }

    @Test
    void aFileIsAddedAndThePageSaysSo() {
        given(attachments.add(eq(ida), eq(ID), any(UploadedFile.class))).willReturn(FILE);

        MvcTestResult answer = sent("plan.pdf", "%PDF");

        assertThat(answer).hasRedirectedUrl(ADDRESS);
        assertThat(mvc.get().uri(ADDRESS).flashAttrs(answer.getMvcResult().getFlashMap()))
                .bodyText()
                .contains("Æblets vej.pdf er tilføjet.");
    }

    @ParameterizedTest
    @CsvSource({
        "EMPTY, 422, er tom",
        "TOO_LARGE, 413, er større end 10 MB",
        "UNKNOWN_TYPE, 422, ikke et dokument",
        "SAME_NAME, 422, Der er allerede en fil",
        "TOO_MANY, 422, Fjern en af dem først"
    })
    void aFileThatIsRefusedIsExplainedOnThePage(AttachmentRefused.Reason reason, int status, String words) {
        AttachmentRefused refused = mock(AttachmentRefused.class);
        given(refused.reason()).willReturn(reason);
        given(refused.fileName()).willReturn("<b>.pdf");
        given(attachments.add(any(), any(), any())).willThrow(refused);

        assertThat(sent("<b>.pdf", "x"))
                .hasStatus(status)
                .bodyText()
                .contains(words, "&lt;b&gt;.pdf", "aria-invalid=\"true\"", "fil-hint fil-error")
                .doesNotContain("<b>.pdf", "??");
    }

    @Test
    void whoSendsNothingIsAskedToChooseAFile() {
        assertThat(sent("", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("Vælg den fil");
        assertThat(mvc.post().uri(ADDRESS))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("Vælg den fil");
        verify(attachments, never()).add(any(), any(), any());
    }

    @Test
    void whereThereIsRoomForNoMoreNoMoreIsAskedFor() {
        given(attachments.of(ID)).willReturn(Collections.nCopies(Attachments.MOST, FILE));

        assertThat(mvc.get().uri(ADDRESS))
                .bodyText()
                .contains("Der er plads til 20 filer")
                .doesNotContain("type=\"file\"");
    }

    @Test
    void aFileIsRemoved() {
        given(attachments.remove(ida, ID, FILE.id())).willReturn(FILE);

        MvcTestResult answer =
                mvc.post().uri(ADDRESS + "/" + FILE.id() + "/fjern").exchange();

        assertThat(answer).hasRedirectedUrl(ADDRESS);
        assertThat(mvc.get().uri(ADDRESS).flashAttrs(answer.getMvcResult().getFlashMap()))
                .bodyText()
                .contains("er fjernet.");
    }

    @Test
    void whatHasMovedOnIsShownWhereItIs() {
        isIn(aProposal().numbered("F-2026-0042").inReview(), Stage.UNDERWAY);

        assertThat(mvc.get().uri(ADDRESS)).hasRedirectedUrl("/forslag/F-2026-0042");
    }

    @Test
    void whoDoesNotSubmitIsRefused() {
        given(proposals.open(ida, ID)).willThrow(AccessDeniedException.class);

        assertThat(mvc.get().uri(ADDRESS)).failure().hasCauseInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whatOneMayNotReadDoesNotExist() {
        given(access.read(any(), eq(ID))).willThrow(ProposalNotFound.class);
        given(access.read(any(), eq("F-2026-0042"))).willThrow(ProposalNotFound.class);
        given(attachments.add(any(), any(), any())).willThrow(ProposalNotFound.class);
        given(attachments.remove(any(), any(), any())).willThrow(ProposalNotFound.class);
        given(attachments.read(any(), any(), any())).willThrow(ProposalNotFound.class);

        assertThat(mvc.get().uri(ADDRESS)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(sent("a.pdf", "%PDF")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.post().uri(ADDRESS + "/" + FILE.id() + "/fjern")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri(ADDRESS + "/" + FILE.id())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/forslag/F-2026-0042/bilag/" + FILE.id())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri(ADDRESS + "/noget")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void aFileIsServedToBeSavedAndNotToBeShown() {
        AttachmentFile file = new AttachmentFile(FILE.name(), FILE.type(), new ByteArrayResource("%PDF".getBytes()));
        given(attachments.read(ida, ID, FILE.id())).willReturn(file);

        assertThat(mvc.get().uri(ADDRESS + "/" + FILE.id()))
                .hasStatusOk()
                .hasContentType("application/pdf")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Content-Security-Policy", "default-src 'none'; sandbox")
                .satisfies(answer -> assertThat(answer.getResponse().getHeader("Content-Disposition"))
                        .startsWith("attachment;")
                        .contains("filename*=UTF-8''%C3%86blets%20vej.pdf"))
                .bodyText()
                .isEqualTo("%PDF");
    }

    @Test
    void whoIsNotLoggedInReadsTheFilesOfAProposalByItsReference() {
        given(currentActor.find()).willReturn(Optional.empty());
        ProposalDetails details = details(aProposal().numbered("F-2026-0042").inReview(), Stage.UNDERWAY);
        given(access.read(null, "F-2026-0042")).willReturn(details);
        given(attachments.read(null, details.view().id(), FILE.id()))
                .willReturn(new AttachmentFile(FILE.name(), FILE.type(), new ByteArrayResource("%PDF".getBytes())));

        assertThat(mvc.get().uri("/forslag/F-2026-0042/bilag/" + FILE.id()))
                .hasStatusOk()
                .bodyText()
                .isEqualTo("%PDF");
    }

    private void isIn(ProposalBuilder proposal, Stage stage) {
        given(access.read(ida, ID)).willReturn(details(proposal, stage));
    }

    private static ProposalDetails details(ProposalBuilder proposal, Stage stage) {
        ProposalFacts facts = new ProposalFacts(AARHUS, Audience.MEMBERS, stage, Set.of(), Set.of());
        return new ProposalDetails(proposal.view(), facts, null, null);
    }

    private MvcTestResult sent(String name, String content) {
        return mvc.post()
                .uri(ADDRESS)
                .multipart()
                .file(new MockMultipartFile("fil", name, "text/html", content.getBytes()))
                .exchange();
    }
}
