package dk.splejs.search;

import static dk.splejs.proposal.ProposalBuilder.aProposal;
import static org.assertj.core.api.Assertions.assertThat;

import dk.splejs.catalogue.Classification;
import dk.splejs.proposal.ProposalView;
import dk.splejs.proposal.Visibility;
import dk.splejs.security.Actor;
import dk.splejs.security.Actors;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@SearchTest
class FinderTests {

    @Autowired
    private Finder finder;

    @Autowired
    private Library library;

    @Autowired
    private IndexKeeper keeper;

    @AfterEach
    void clear() {
        library.clear();
    }

    @ParameterizedTest
    @CsvSource({
        "ansøgninger, Ansøgning om plads",
        "ANSØGNING, Ansøgninger på vej",
        "ansögning, Ansøgning om plads",
        "ansoegning, Ansøgning om plads",
        "ansøgning, Ansögning om plads",
        "byggesag, Byggesagsbehandling i dag",
        "sagsbehandling, Byggesagsbehandling i dag",
        "behandling, Byggesagsbehandling i dag",
        "bygge, Byggesagsbehandling i dag",
        "ansogning, Ansøgning om plads",
        "ansøgnin, Ansøgning om plads",
        "ansøgnimg, Ansøgning om plads",
        "byggesagsbehanlding, Byggesagsbehandling i dag",
        "plads ansøgning, Ansøgning om plads",
        "ansøgning til plads, Ansøgning om plads",
        "aarhus plads, Ansøgning om plads",
        "århus plads, Ansøgning om plads",
        "rpa plads, Ansøgning om plads",
    })
    void aWordIsFoundHoweverItIsWritten(String asked, String title) {
        String wanted = library.solution(title, "Kort sagt", "");
        library.solution("Noget helt andet", "Om vandløb", "");

        assertThat(found(null, asked)).containsExactly(wanted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zebra",
                "ansøgning\u0000zebra giraf elefant",
                "\u0000",
                "!",
                "%_*?",
                "' or 1=1 --",
                "title:* OR 1",
                "(((",
                "/a|b/"
            })
    void whatIsNotThereIsNotFoundAndNothingIsACommand(String asked) {
        library.solution("Ansøgning om plads", "Kort sagt", "");

        assertThat(found(null, asked)).isEmpty();
    }

    @Test
    void theTitleWeighsMoreThanTheSummaryAndThatMoreThanTheText() {
        String text = library.solution("Et", "Først", "Her behandles aktindsigt af os");
        String summary = library.solution("To", "Her behandles aktindsigt af os", "Først");
        String title = library.solution("Her behandles aktindsigt af os", "Først", "Tre");

        assertThat(found(null, "aktindsigt")).containsExactly(title, summary, text);
    }

    @Test
    void whatWasFoundIsMarked() {
        library.solution("Byggesager", "Behandler ansøgninger", "Vi <b>får</b> mange ansøgninger hver dag.");

        Hit hit = finder.find(null, SearchQuestion.of("ansøgning")).hits().get(0);

        assertThat(hit.plainTitle()).isEqualTo("Byggesager");
        assertThat(hit.summary()).containsExactly(new Segment("Behandler ", false), new Segment("ansøgninger", true));
        assertThat(hit.passages())
                .contains(new Segment("ansøgninger", true))
                .contains(new Segment("Vi <b>får</b> mange ", false));
    }

    @Test
    void everyFacetCountsWhatItsOtherValuesWouldFind() {
        library.solution("Et", "Sag", "", "0751", Library.SOCIAL);
        library.solution("To", "Sag", "", "0751", Library.SOCIAL);
        library.solution(
                "Tre",
                "Sag",
                "",
                "0461",
                new Classification(null, "54.01", List.of("health"), List.of("AI"), List.of()));

        SearchAnswer answer = finder.find(null, SearchQuestion.of("sag").with(Facet.FIELD_OF_WORK, Set.of("social")));

        assertThat(answer.total()).isEqualTo(2);
        assertThat(answer.counts(Facet.FIELD_OF_WORK))
                .containsExactly(new FacetCount("social", 2), new FacetCount("health", 1));
        assertThat(answer.counts(Facet.TECHNOLOGY)).containsExactly(new FacetCount("RPA", 2));
        assertThat(answer.counts(Facet.REGION)).containsExactly(new FacetCount("1082", 2));
        assertThat(answer.counts(Facet.SIZE)).containsExactly(new FacetCount("100000-", 2));
        assertThat(answer.counts(Facet.KLE_GROUP)).containsExactly(new FacetCount("27", 2));
    }

    @Test
    void aRegionIsThatOfTheOwner() {
        library.solution("Et", "Sag", "", "0751", Library.SOCIAL);
        String funen = library.solution("To", "Sag", "", "0461", Library.SOCIAL);

        SearchQuestion question = SearchQuestion.of("").with(Facet.REGION, Set.of("1083"));

        assertThat(finder.find(null, question).hits()).extracting(Hit::href).containsExactly(funen);
        assertThat(finder.find(null, SearchQuestion.of("").with(Facet.REGION, Set.of("9999")))
                        .total())
                .isZero();
    }

    @Test
    void whatMayNotBeReadIsInNoHitCountFacetOrCompletion() {
        ProposalView hidden = library.proposal(
                aProposal().titled("Hemmelig zebra").visibleTo(Visibility.OWN).inReview());
        library.proposal(aProposal().titled("Kladde om zebra"));
        Actor stranger = Actors.reviewer("0461");

        for (Actor reader : new Actor[] {null, stranger}) {
            SearchAnswer answer = finder.find(reader, SearchQuestion.of("zebra"));
            assertThat(answer.total()).isZero();
            assertThat(answer.facets().values()).allMatch(List::isEmpty);
            assertThat(finder.complete(reader, "zeb")).isEmpty();
        }
        library.invite(hidden, "0461");
        assertThat(found(stranger, "zebra")).containsExactly(hidden.href());
        assertThat(finder.complete(stranger, "zeb")).containsExactly("Hemmelig zebra");
    }

    @Test
    void whatBecameASolutionIsFoundOnceUnlessProposalsAreAskedFor() {
        ProposalView published = library.proposal(
                aProposal().titled("Zebra").visibleTo(Visibility.PUBLIC).published());
        String solution = library.solution("Zebra", "", "");

        assertThat(found(null, "zebra")).containsExactly(solution);
        assertThat(finder.find(null, SearchQuestion.of("zebra").with(Facet.KIND, Set.of("proposal")))
                        .hits())
                .extracting(Hit::href)
                .containsExactly(published.href());
    }

    @Test
    void completionHoldsWordsThatBeginAsTyped() {
        library.solution("Ansøgning om økonomisk friplads", "", "");
        library.solution("Friplads til søskende", "", "");

        assertThat(finder.complete(null, "fri")).hasSize(2);
        assertThat(finder.complete(null, "friplads øk")).containsExactly("Ansøgning om økonomisk friplads");
        assertThat(finder.complete(null, "a")).isEmpty();
    }

    @Test
    void aTitleOfOneWordIsLikeWhatHasThatWord() {
        library.solution("Friplads til søskende", "", "");

        assertThat(finder.similar((Actor) null, new Similar("Friplads", null, null)))
                .hasSize(1);
        assertThat(finder.similar((Actor) null, new Similar("Zebra", null, null)))
                .isEmpty();
    }

    @Test
    void pagesEndWithTheLastOne() {
        library.in(() -> {
            for (int number = 1; number <= 21; number++) {
                library.solution("Zebra " + number, "", "");
            }
            return "Zebra";
        });

        SearchAnswer answer = finder.find(null, SearchQuestion.of("zebra").onPage(400));

        assertThat(answer.pages()).isEqualTo(2);
        assertThat(answer.question().page()).isEqualTo(1);
        assertThat(answer.hits()).hasSize(1);
    }

    @Test
    void theOrderOfTitlesIsDanish() {
        for (String title : List.of("Ål", "Øl", "Aal", "Zebra", "Æble", "Bil")) {
            library.solution(title, "Sag", "");
        }

        SearchAnswer answer = finder.find(null, new SearchQuestion("sag", Map.of(), SearchOrder.TITLE, 0, 20));

        assertThat(answer.hits())
                .extracting(Hit::plainTitle)
                .containsExactly("Bil", "Zebra", "Æble", "Øl", "Ål", "Aal");
    }

    @Test
    void anIndexThatIsUpToDateIsLeftAloneAndOneThatIsNotIsMended() {
        library.solution("Zebra", "", "");
        library.proposal(
                aProposal().titled("Giraf").visibleTo(Visibility.PUBLIC).inReview());
        assertThat(keeper.mend()).isZero();

        library.behindTheIndex("update catalogue_entry set title = 'Elefant', version = version + 1");
        library.behindTheIndex("delete from proposal_item");
        library.behindTheIndex("delete from proposal_suitability");
        library.behindTheIndex("delete from proposal");

        assertThat(keeper.mend()).isEqualTo(2);
        library.settle();
        assertThat(found(null, "elefant")).hasSize(1);
        assertThat(found(null, "giraf")).isEmpty();
        assertThat(keeper.rebuild(done -> {})).isEqualTo(1);
        assertThat(found(null, "elefant")).hasSize(1);
    }

    private List<String> found(@Nullable Actor reader, String words) {
        return finder.find(reader, SearchQuestion.of(words)).hits().stream()
                .map(Hit::href)
                .toList();
    }
}
