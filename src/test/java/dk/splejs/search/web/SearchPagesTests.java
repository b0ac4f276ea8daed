package dk.splejs.search.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;

import dk.splejs.organisation.Organisations;
import dk.splejs.search.Facet;
import dk.splejs.search.FacetCount;
import dk.splejs.search.Finder;
import dk.splejs.search.Hit;
import dk.splejs.search.SearchAnswer;
import dk.splejs.search.SearchKind;
import dk.splejs.search.SearchOrder;
import dk.splejs.search.SearchQuestion;
import dk.splejs.search.SearchUnavailable;
import dk.splejs.search.Segment;
import dk.splejs.search.Similar;
import dk.splejs.security.Actor;
import dk.splejs.security.Actors;
import dk.splejs.security.CurrentActor;
import dk.splejs.shared.DanishFormat;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebMvcTest(SearchPages.class)
@AutoConfigureMockMvc(addFilters = false)
@Import({DanishFormat.class, SearchViews.class, FacetLabels.class})
class SearchPagesTests {

    @Autowired
    private MockMvcTester mvc;

    @MockitoBean
    private Finder finder;

    @MockitoBean
    private CurrentActor currentActor;

    @MockitoBean
    private Organisations organisations;

    @BeforeEach
    void thereIsSomethingToFind() {
        given(currentActor.find()).willReturn(Optional.empty());
        given(finder.find(any(), any())).willAnswer(asked -> answer(asked.getArgument(1), 45));
    }

    @Test
    void aHitIsMarkedAndNothingOfItIsMarkup() {
        assertThat(mvc.get().uri("/soeg?q=sag"))
                .hasStatusOk()
                .bodyText()
                .contains("<mark>Bygge</mark>sager &lt;i&gt;nu&lt;/i&gt;", "href=\"/forslag/F-2026-0042\"", "Vurdering")
                .contains("45 løsninger og forslag til »sag«", "1.200 timer om året", "Ændret 23. november 2026");
    }

    @Test
    void theWholeSearchStandsInItsAddress() {
        String address = "/soeg?q={words}&fase=review&fagomraade=social&fagomraade=health&sorter=hours&side=2";

        assertThat(mvc.get().uri(address, "æ&"))
                .bodyText()
                .contains(
                        "/soeg?q=%C3%A6%26&amp;fase=review&amp;fagomraade=health&amp;fagomraade=social&amp;sorter=hours&amp;side=3");
        SearchQuestion asked = asked(null);
        assertThat(asked.words()).isEqualTo("æ&");
        assertThat(asked.order()).isEqualTo(SearchOrder.HOURS);
        assertThat(asked.page()).isEqualTo(1);
        assertThat(asked.chosen())
                .isEqualTo(Map.of(Facet.PHASE, Set.of("review"), Facet.FIELD_OF_WORK, Set.of("social", "health")));
    }

    @ParameterizedTest
    @CsvSource({"/katalog, solution, TITLE", "/forslag, proposal, CHANGED"})
    void aListIsASearchOfOneKind(String address, String kind, SearchOrder order) {
        assertThat(mvc.get().uri(address + "?art=solution&art=proposal")).hasStatusOk();

        SearchQuestion asked = asked(null);
        assertThat(asked.chosen()).isEqualTo(Map.of(Facet.KIND, Set.of(kind)));
        assertThat(asked.order()).isEqualTo(order);
    }

    @ParameterizedTest
    @CsvSource({"side=-4", "side=x", "side=99999999999", "sorter=contactMail", "readers=own:0751", "fase="})
    void whatIsNoChoiceAsksForNothing(String parameter) {
        assertThat(mvc.get().uri("/soeg?" + parameter)).hasStatusOk();

        SearchQuestion asked = asked(null);
        assertThat(asked.chosen()).isEmpty();
        assertThat(asked.page()).isLessThan(SearchQuestion.LAST_HIT);
        assertThat(asked.order()).isEqualTo(SearchOrder.RELEVANCE);
    }

    @Test
    void aSearchThatFindsNothingSaysSoAndKeepsWhatWasTyped() {
        given(finder.find(any(), any()))
                .willAnswer(asked -> new SearchAnswer(asked.getArgument(1), List.of(), 0, Map.of()));

        assertThat(mvc.get().uri("/katalog").param("q", " <b>øl "))
                .bodyText()
                .contains("Intet svarer til søgningen", "value=\"&lt;b&gt;øl\"", "/soeg?q=%3Cb%3E%C3%B8l")
                .doesNotContain("<b>øl");
    }

    @Test
    void aSearchThatDoesNotAnswerSaysSoAndKeepsWhatWasTyped() {
        given(finder.find(any(), any())).willThrow(new SearchUnavailable(new IllegalStateException("away")));

        assertThat(mvc.get().uri("/katalog").param("q", "øl <b>"))
                .hasStatus(HttpStatus.SERVICE_UNAVAILABLE)
                .bodyText()
                .contains("Søgningen svarer ikke lige nu", "value=\"øl &lt;b&gt;\"", "action=\"/katalog\"")
                .doesNotContain("away");
    }

    @Test
    void whoSubmitsIsOfferedANewProposal() {
        Actor submitter = Actors.submitter("0751");
        given(currentActor.find()).willReturn(Optional.of(submitter));

        assertThat(mvc.get().uri("/forslag")).bodyText().contains("href=\"/forslag/nyt\"");
        verify(finder).find(eq(submitter), any());
    }

    @Test
    void completionsAreOptionsAndNothingElse() {
        given(finder.complete(isNull(), eq("byg"))).willReturn(List.of("Byggesager \"nu\""));

        assertThat(mvc.get().uri("/soeg/ord?q=byg"))
                .bodyText()
                .isEqualToIgnoringWhitespace("<option value=\"Byggesager &quot;nu&quot;\"></option>");
    }

    @Test
    void whatIsAlikeIsLinked() {
        given(finder.similar((Actor) isNull(), eq(new Similar("Byggesager", "Kort", null))))
                .willReturn(List.of(hit()));

        assertThat(mvc.get().uri("/soeg/lignende?title=Byggesager&summary=Kort"))
                .bodyText()
                .contains("Ligner dit forslag", "href=\"/forslag/F-2026-0042\"");
    }

    private SearchQuestion asked(@Nullable Actor reader) {
        ArgumentCaptor<SearchQuestion> question = ArgumentCaptor.forClass(SearchQuestion.class);
        verify(finder).find(eq(reader), question.capture());
        return question.getValue();
    }

    private static SearchAnswer answer(SearchQuestion question, long total) {
        return new SearchAnswer(
                question, List.of(hit()), total, Map.of(Facet.PHASE, List.of(new FacetCount("review", 45))));
    }

    private static Hit hit() {
        return new Hit(
                SearchKind.PROPOSAL,
                "/forslag/F-2026-0042",
                "F-2026-0042",
                "da",
                List.of(new Segment("Bygge", true), new Segment("sager <i>nu</i>", false)),
                List.of(new Segment("Kort fortalt", false)),
                List.of(),
                "0751",
                "review",
                "2",
                null,
                1200L,
                Instant.parse("2026-11-23T10:00:00Z"));
    }
}
