package dk.splejs.proposal.web;

import static dk.splejs.proposal.ProposalBuilder.aProposal;
import static dk.splejs.proposal.web.Somebody.AARHUS;
import static dk.splejs.proposal.web.Somebody.ODENSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import dk.splejs.organisation.Organisations;
import dk.splejs.proposal.Draft;
import dk.splejs.proposal.ProposalId;
import dk.splejs.proposal.Proposals;
import dk.splejs.proposal.Submitted;
import dk.splejs.security.Actor;
import dk.splejs.security.CurrentActor;
import dk.splejs.security.Membership;
import dk.splejs.security.Role;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ProposalPageTest
class NewProposalPageTests {

    private static final ProposalId ID = new ProposalId(UUID.randomUUID());
    private static final String KEY = UUID.randomUUID().toString();

    private final Actor ida = Somebody.submitterOf(AARHUS);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Organisations organisations;

    @Autowired
    private CurrentActor currentActor;

    @BeforeEach
    void idaIsLoggedIn() {
        Somebody.areKnown(organisations);
        Somebody.isLoggedIn(ida, currentActor);
        given(proposals.submitNew(any(Draft.class))).willReturn(new Submitted(ID, "F-2026-0042"));
        given(proposals.saveDraft(any(Draft.class))).willReturn(ID);
    }

    @Test
    void thePageIsEmptyAndOffersToSaveAndToSubmit() {
        assertThat(mvc.get().uri("/forslag/nyt"))
                .hasStatusOk()
                .bodyText()
                .contains("Nyt forslag", "name=\"title\"", "name=\"_key\"", "Gem kladde", "Indsend")
                .doesNotContain("name=\"_owner\"");
    }

    @Test
    void whoIsNoSubmitterIsRefused() {
        Somebody.isLoggedIn(Somebody.with(Membership.of(Role.REVIEWER, AARHUS)), currentActor);

        assertThat(mvc.get().uri("/forslag/nyt")).failure().hasCauseInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aCompleteProposalIsSubmittedAndItsPageShown() {
        MvcTestResult answer = mvc.post()
                .uri("/forslag/nyt")
                .param("title", "Journalisering")
                .param("summary", "Breve på sagen")
                .param("description", "Vi får mange breve")
                .param("visibility", "public")
                .param("minutesPerRun", "7,5")
                .param("_key", KEY)
                .param("_action", "submit")
                .exchange();

        assertThat(answer).hasStatus(HttpStatus.FOUND).hasRedirectedUrl("/forslag/F-2026-0042");
        ArgumentCaptor<Draft> draft = ArgumentCaptor.forClass(Draft.class);
        verify(proposals).submitNew(draft.capture());
        assertThat(draft.getValue())
                .extracting(Draft::author, Draft::owner, Draft::key)
                .containsExactly(ida, AARHUS, KEY);
        assertThat(draft.getValue().content().volume().minutesPerRun()).isEqualByComparingTo("7.5");
    }

    @Test
    void aDraftNeedsATitleOnly() {
        MvcTestResult answer = mvc.post()
                .uri("/forslag/nyt")
                .param("title", "Journalisering")
                .param("_action", "draft")
                .exchange();

        assertThat(answer).hasRedirectedUrl("/forslag/kladde/" + ID + "/rediger?gemt");
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasTypedIsKept() {
        MvcTestResult answer = mvc.post()
                .uri("/forslag/nyt")
                .param("title", "Journalisering <b>nu</b>")
                .param("runsPerYear", "mange")
                .param("_key", KEY)
                .param("_action", "submit")
                .exchange();

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(answer)
                .bodyText()
                .contains("Der er noget, der skal rettes", "Resume", "Beskrivelse")
                .contains("Journalisering &lt;b&gt;nu&lt;/b&gt;", "value=\"mange\"", KEY)
                .doesNotContain("<b>nu</b>");
        verifyNoInteractions(proposals);
    }

    @Test
    void aFieldTheFormDoesNotHaveIsRefused() {
        assertThat(mvc.post()
                        .uri("/forslag/nyt")
                        .param("title", "Journalisering")
                        .param("reference", "F-1999-0001")
                        .param("_action", "draft"))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
    }

    @Test
    void aRowIsAddedWithoutSavingAnything() {
        assertThat(mvc.post()
                        .uri("/forslag/nyt")
                        .param("title", "Journalisering")
                        .param("_add", "links"))
                .hasStatusOk()
                .bodyText()
                .contains("links[0].url", "value=\"Journalisering\"");
        verifyNoInteractions(proposals);
    }

    @Test
    void whoSubmitsForSeveralChoosesForWhom() {
        Somebody.isLoggedIn(Somebody.submitterOf(AARHUS, ODENSE), currentActor);

        assertThat(mvc.get().uri("/forslag/nyt")).bodyText().contains("Aarhus Kommune", "Odense Kommune");
        assertThat(mvc.post()
                        .uri("/forslag/nyt")
                        .param("title", "Journalisering")
                        .param("_action", "draft"))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("Vælg en organisation, du er indsender for.");
        assertThat(mvc.post()
                        .uri("/forslag/nyt")
                        .param("title", "Journalisering")
                        .param("_owner", "0461")
                        .param("_action", "draft"))
                .hasStatus(HttpStatus.FOUND);
    }

    @Test
    void anOrganisationOneDoesNotSubmitForCannotBeChosen() {
        Somebody.isLoggedIn(Somebody.submitterOf(AARHUS, ODENSE), currentActor);

        assertThat(mvc.post()
                        .uri("/forslag/nyt")
                        .param("title", aProposal().content().title())
                        .param("_owner", "0101")
                        .param("_action", "draft"))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        verifyNoInteractions(proposals);
    }
}
