package dk.splejs.proposal.web;

import static dk.splejs.proposal.ProposalBuilder.aProposal;
import static dk.splejs.proposal.web.Somebody.AARHUS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.verify;

import dk.splejs.organisation.Organisations;
import dk.splejs.proposal.AttachmentId;
import dk.splejs.proposal.AttachmentView;
import dk.splejs.proposal.Attachments;
import dk.splejs.proposal.EditableProposal;
import dk.splejs.proposal.FileType;
import dk.splejs.proposal.ProposalAccess;
import dk.splejs.proposal.ProposalBuilder;
import dk.splejs.proposal.ProposalChanged;
import dk.splejs.proposal.ProposalContent;
import dk.splejs.proposal.ProposalDetails;
import dk.splejs.proposal.ProposalId;
import dk.splejs.proposal.ProposalNotFound;
import dk.splejs.proposal.Proposals;
import dk.splejs.proposal.Submitted;
import dk.splejs.security.Actor;
import dk.splejs.security.Audience;
import dk.splejs.security.CurrentActor;
import dk.splejs.security.ProposalFacts;
import dk.splejs.security.Stage;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ProposalPageTest
class DraftPageTests {

    private static final ProposalId ID = new ProposalId(UUID.randomUUID());
    private static final String ADDRESS = "/forslag/kladde/" + ID + "/rediger";

    private final Actor ida = Somebody.submitterOf(AARHUS);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Proposals proposals;

    @Autowired
    private ProposalAccess access;

    @Autowired
    private Attachments attachments;

    @Autowired
    private Organisations organisations;

    @Autowired
    private CurrentActor currentActor;

    @BeforeEach
    void idaHasADraft() {
        Somebody.areKnown(organisations);
        Somebody.isLoggedIn(ida, currentActor);
        isIn(aProposal());
        given(proposals.open(ida, ID))
                .willReturn(new EditableProposal(ID, 7, AARHUS, aProposal().content()));
    }

    @Test
    void aDraftIsShownAsItWasWritten() {
        assertThat(mvc.get().uri(ADDRESS))
                .hasStatusOk()
                .bodyText()
                .contains("Automatisk journalisering af breve", "Vores egen note", "SBSYS, KMD Nova")
                .contains("value=\"7,50\"", "value=\"01.03.2027\"", "https://aarhus.example/proces")
                .contains("name=\"_version\" value=\"7\"");
    }

    @Test
    void aDraftThatOneMayNotReadIsNotFound() {
        given(access.read(ida, ID)).willThrow(ProposalNotFound.class);

        assertThat(mvc.get().uri(ADDRESS)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/forslag/kladde/noget/rediger")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void whatHasBeenSubmittedHasAPageOfItsOwn() {
        isIn(aProposal().numbered("F-2026-0042").inScreening());

        assertThat(mvc.get().uri(ADDRESS)).hasRedirectedUrl("/forslag/F-2026-0042");
    }

    @Test
    void aDraftIsSavedInTheVersionThatWasRead() {
        assertThat(typed("_action", "draft")).hasRedirectedUrl(ADDRESS + "?gemt");

        verify(proposals).updateDraft(eq(ida), eq(ID), eq(7L), any(ProposalContent.class));
        assertThat(mvc.get().uri(ADDRESS).param("gemt", "")).bodyText().contains("Kladden er gemt");
    }

    @Test
    void aDraftIsSubmittedAndItsPageShown() {
        given(proposals.submitDraft(eq(ida), eq(ID), eq(7L), any())).willReturn(new Submitted(ID, "F-2026-0042"));

        assertThat(mvc.post()
                        .uri(ADDRESS)
                        .param("_version", "7")
                        .param("title", "Journalisering")
                        .param("summary", "Breve på sagen")
                        .param("description", "Mange breve")
                        .param("_action", "submit"))
                .hasRedirectedUrl("/forslag/F-2026-0042");
    }

    @Test
    void whatSomebodyElseChangedIsNotOverwrittenAndWhatWasTypedIsKept() {
        willThrow(ProposalChanged.class).given(proposals).updateDraft(any(), any(), eq(6L), any());

        MvcTestResult answer = mvc.post()
                .uri(ADDRESS)
                .param("_version", "6")
                .param("title", "Min egen titel")
                .param("_action", "draft")
                .exchange();

        assertThat(answer).hasStatus(HttpStatus.CONFLICT);
        assertThat(answer)
                .bodyText()
                .contains("En anden har ændret kladden imens", "Min egen titel", "name=\"_version\" value=\"7\"");
    }

    @Test
    void theFilesOfADraftAreListedAndOneButtonLeadsToThem() {
        AttachmentView file =
                new AttachmentView(new AttachmentId(UUID.randomUUID()), "Proces & plan.pdf", FileType.PDF, 2_500_000);
        given(attachments.of(ID)).willReturn(List.of(file));

        assertThat(mvc.get().uri(ADDRESS))
                .bodyText()
                .contains(
                        "/forslag/kladde/" + ID + "/bilag/" + file.id(), "Proces &amp; plan.pdf", "(PDF, 2,4\u00a0MB)")
                .contains("name=\"_action\" value=\"files\"", "/forslag/kladde/" + ID + "/slet");
        assertThat(typed("_action", "files")).hasRedirectedUrl("/forslag/kladde/" + ID + "/bilag");
        verify(proposals).updateDraft(eq(ida), eq(ID), eq(7L), any(ProposalContent.class));
    }

    @Test
    void whatIsMissingForASubmissionIsSaid() {
        assertThat(typed("_action", "submit"))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("Resume", "name=\"_version\" value=\"7\"");
    }

    private void isIn(ProposalBuilder proposal) {
        ProposalFacts facts = new ProposalFacts(AARHUS, Audience.MEMBERS, Stage.DRAFT, Set.of(), Set.of());
        given(access.read(ida, ID)).willReturn(new ProposalDetails(proposal.view(), facts, null, null));
    }

    private MvcTestResult typed(String name, String value) {
        return mvc.post()
                .uri(ADDRESS)
                .param("_version", "7")
                .param("title", "Journalisering")
                .param(name, value)
                .exchange();
    }
}
