package dk.splejs.proposal.web;

import static dk.splejs.proposal.ProposalBuilder.aProposal;
import static dk.splejs.proposal.web.Somebody.AARHUS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import dk.splejs.organisation.Organisations;
import dk.splejs.proposal.EditableProposal;
import dk.splejs.proposal.ProposalAccess;
import dk.splejs.proposal.ProposalBuilder;
import dk.splejs.proposal.ProposalChanged;
import dk.splejs.proposal.ProposalDetails;
import dk.splejs.proposal.ProposalId;
import dk.splejs.proposal.ProposalNotFound;
import dk.splejs.proposal.Proposals;
import dk.splejs.proposal.WrongPhase;
import dk.splejs.security.Actor;
import dk.splejs.security.Audience;
import dk.splejs.security.CurrentActor;
import dk.splejs.security.ProposalFacts;
import dk.splejs.security.Stage;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ProposalPageTest
class DeleteDraftPageTests {

    private static final ProposalId ID = new ProposalId(UUID.randomUUID());
    private static final String ADDRESS = "/forslag/kladde/" + ID + "/slet";

    private final Actor ida = Somebody.submitterOf(AARHUS);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Proposals proposals;

    @Autowired
    private ProposalAccess access;

    @Autowired
    private Organisations organisations;

    @Autowired
    private CurrentActor currentActor;

    @BeforeEach
    void idaHasADraft() {
        Somebody.isLoggedIn(ida, currentActor);
        Somebody.areKnown(organisations);
        isIn(aProposal());
        given(proposals.open(ida, ID))
                .willReturn(new EditableProposal(ID, 7, AARHUS, aProposal().content()));
    }

    @Test
    void thePersonIsAskedOnceMore() {
        assertThat(mvc.get().uri(ADDRESS))
                .hasStatusOk()
                .bodyText()
                .contains("Automatisk journalisering af breve", "kan ikke fortrydes", "name=\"_version\" value=\"7\"")
                .contains("method=\"post\"", "/forslag/kladde/" + ID + "/rediger");
        verify(proposals, never()).deleteDraft(any(), any(), anyLong());
    }

    @Test
    void theDraftIsDeletedAndTheListSaysSo() {
        MvcTestResult answer = mvc.post().uri(ADDRESS).param("_version", "7").exchange();

        assertThat(answer).hasRedirectedUrl("/forslag");
        verify(proposals).deleteDraft(ida, ID, 7);
        assertThat(answer.getMvcResult().getFlashMap().get("notice")).isEqualTo("proposal.delete.done");
    }

    @Test
    void whatSomebodyElseChangedIsNotDeletedUnseen() {
        willThrow(ProposalChanged.class).given(proposals).deleteDraft(any(), any(), anyLong());

        assertThat(mvc.post().uri(ADDRESS).param("_version", "6"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("En anden har ændret kladden imens", "name=\"_version\" value=\"7\"");
    }

    @Test
    void whatWasSubmittedIsShownInsteadAndNeverDeleted() {
        isIn(aProposal().numbered("F-2026-0042").inScreening());
        willThrow(WrongPhase.class).given(proposals).deleteDraft(any(), any(), anyLong());

        assertThat(mvc.get().uri(ADDRESS)).hasRedirectedUrl("/forslag/F-2026-0042");
        assertThat(mvc.post().uri(ADDRESS).param("_version", "7")).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void anUnknownOrForeignDraftIsNotFound() {
        given(access.read(any(), any(ProposalId.class))).willThrow(ProposalNotFound.class);
        willThrow(ProposalNotFound.class).given(proposals).deleteDraft(any(), any(), anyLong());

        assertThat(mvc.get().uri(ADDRESS)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.post().uri(ADDRESS).param("_version", "7")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aRequestWithoutTheVersionThatWasReadIsNotUnderstood() {
        assertThat(mvc.post().uri(ADDRESS)).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(mvc.post().uri(ADDRESS).param("_version", "x")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void whoDoesNotSubmitIsRefused() {
        willThrow(AccessDeniedException.class).given(proposals).deleteDraft(any(), any(), anyLong());

        assertThat(mvc.post().uri(ADDRESS).param("_version", "7"))
                .failure()
                .hasCauseInstanceOf(AccessDeniedException.class);
    }

    private void isIn(ProposalBuilder proposal) {
        ProposalFacts facts = new ProposalFacts(AARHUS, Audience.MEMBERS, Stage.DRAFT, Set.of(), Set.of());
        given(access.read(ida, ID)).willReturn(new ProposalDetails(proposal.view(), facts, null, null));
    }
}
