package dk.splejs.proposal.web;

import static dk.splejs.proposal.web.Somebody.AARHUS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;

import dk.splejs.organisation.Organisations;
import dk.splejs.proposal.Phase;
import dk.splejs.proposal.ProposalFilter;
import dk.splejs.proposal.ProposalId;
import dk.splejs.proposal.ProposalRow;
import dk.splejs.proposal.ProposalSearch;
import dk.splejs.security.Actor;
import dk.splejs.security.CurrentActor;
import dk.splejs.security.Membership;
import dk.splejs.security.Role;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ProposalPageTest
class ProposalListPageTests {

    private static final int PAGE_SIZE = 20;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ProposalSearch search;

    @Autowired
    private Organisations organisations;

    @Autowired
    private CurrentActor currentActor;

    @BeforeEach
    void thereAreProposals() {
        Somebody.areKnown(organisations);
        found(45, row("F-2026-0042", "Byggesager <i>nu</i>", Phase.REVIEW), row(null, "Udkast", Phase.DRAFT));
    }

    @Test
    void anybodySeesWhatIsPublicAndMaySearch() {
        given(currentActor.find()).willReturn(Optional.empty());

        assertThat(mvc.get().uri("/forslag"))
                .hasStatusOk()
                .bodyText()
                .contains("href=\"/forslag/F-2026-0042\"", "Byggesager &lt;i&gt;nu&lt;/i&gt;", "Aarhus", "Vurdering")
                .contains("<caption>Forslag, senest flyttede først: 45 i alt</caption>", "23. november 2026")
                .doesNotContain("name=\"egne\"", "href=\"/forslag/nyt\"");
    }

    @Test
    void aSubmitterIsOfferedTheirOwnAndANewOne() {
        Somebody.isLoggedIn(Somebody.submitterOf(AARHUS), currentActor);

        assertThat(mvc.get().uri("/forslag"))
                .bodyText()
                .contains("name=\"egne\"", "href=\"/forslag/nyt\"", "/rediger\"");
    }

    @Test
    void whoBelongsToNoOrganisationIsNotAskedForTheirOwn() {
        Somebody.isLoggedIn(Somebody.with(Membership.of(Role.COORDINATOR)), currentActor);

        assertThat(mvc.get().uri("/forslag")).bodyText().doesNotContain("name=\"egne\"", "href=\"/forslag/nyt\"");
    }

    @Test
    void theListIsFilteredByWhatWasAskedFor() {
        Actor reader = Somebody.submitterOf(AARHUS);
        Somebody.isLoggedIn(reader, currentActor);

        assertThat(mvc.get().uri("/forslag?fase=review&egne=true&q= byg &side=2"))
                .bodyText()
                .contains("value=\"byg\"", "value=\"review\" selected", "checked")
                .contains("Side 2 af 3", "/forslag?fase=review&amp;egne=true&amp;q=byg&amp;side=3");
        verify(search).list(eq(reader), eq(new ProposalFilter(Phase.REVIEW, true, "byg")), eq(1));
    }

    @Test
    void whatIsNoChoiceAsksForNothing() {
        given(currentActor.find()).willReturn(Optional.empty());

        assertThat(mvc.get().uri("/forslag?fase=secret&sort=contactMail&side=-4"))
                .hasStatusOk();
        verify(search).list(eq(nobody()), eq(new ProposalFilter(null, false, "")), eq(0));
    }

    @Test
    void textInAddressesIsEncoded() {
        given(currentActor.find()).willReturn(Optional.empty());

        assertThat(mvc.get().uri("/forslag?q={q}", "æ&\"{x}"))
                .bodyText()
                .contains("/forslag?q=%C3%A6%26%22%7Bx%7D&amp;side=2");
    }

    @Test
    void anEmptyListSaysSo() {
        given(currentActor.find()).willReturn(Optional.empty());
        found(0);

        assertThat(mvc.get().uri("/forslag"))
                .bodyText()
                .contains("Ingen forslag passer")
                .doesNotContain("<table");
    }

    private void found(int total, ProposalRow... rows) {
        given(search.list(any(), any(), anyInt()))
                .willAnswer(asked -> new PageImpl<>(
                        List.of(rows), PageRequest.of(asked.getArgument(2, Integer.class), PAGE_SIZE), total));
    }

    private static ProposalRow row(@Nullable String reference, String title, Phase phase) {
        Instant since = Instant.parse("2026-11-23T10:00:00Z");
        return new ProposalRow(
                new ProposalId(UUID.randomUUID()), reference, title, "Kort fortalt", AARHUS, phase, since);
    }

    @SuppressWarnings("NullAway") // somebody who is not logged in
    private static Actor nobody() {
        return null;
    }
}
