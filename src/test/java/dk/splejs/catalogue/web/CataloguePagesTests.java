package dk.splejs.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;

import dk.splejs.catalogue.Catalogue;
import dk.splejs.catalogue.CatalogueEntry;
import dk.splejs.catalogue.CataloguePage;
import dk.splejs.catalogue.EntryNotFound;
import dk.splejs.security.Actor;
import dk.splejs.security.Actors;
import dk.splejs.security.CurrentActor;
import dk.splejs.shared.DanishFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebMvcTest(CataloguePages.class)
@AutoConfigureMockMvc(addFilters = false)
@Import(DanishFormat.class)
class CataloguePagesTests {

    @Autowired
    private MockMvcTester mvc;

    @MockitoBean
    private Catalogue catalogue;

    @MockitoBean
    private CurrentActor currentActor;

    @BeforeEach
    void nobodyIsLoggedIn() {
        given(currentActor.find()).willReturn(Optional.empty());
    }

    @Test
    void theListShowsEverySolutionInItsOwnLanguage() {
        given(catalogue.search("", 0, 20))
                .willReturn(new CataloguePage(List.of(Entries.danishLine(), Entries.englishLine()), 0, 20, 2));

        assertThat(mvc.get().uri("/katalog"))
                .hasStatusOk()
                .bodyText()
                .contains("href=\"/katalog/aaben-journalisering\"", "lang=\"da\">Åben journalisering")
                .contains("lang=\"en\">OS2faktor", "Begyndte hos Aarhus", "Licens ikke oplyst", "2 løsninger")
                .doesNotContain("class=\"pagination\"");
    }

    @Test
    void aSearchThatFindsNothingSaysSoAndKeepsTheQuery() {
        given(catalogue.search("<b>øl", 0, 20)).willReturn(new CataloguePage(List.of(), 0, 20, 0));

        assertThat(mvc.get().uri("/katalog").param("q", " <b>øl "))
                .hasStatusOk()
                .bodyText()
                .contains("Ingen løsning svarer til søgningen", "value=\"&lt;b&gt;øl\"")
                .doesNotContain("<b>øl");
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "2, 1", "0, 0", "-4, 0", "abc, 0", "9999999999, 0", "''  , 0"})
    void whatIsNoPageShowsTheFirst(String side, int page) {
        given(catalogue.search(any(), anyInt(), anyInt()))
                .willAnswer(call -> new CataloguePage(List.of(Entries.danishLine()), call.getArgument(1), 20, 45));

        assertThat(mvc.get().uri("/katalog").param("side", side)).hasStatusOk();

        verify(catalogue).search("", page, 20);
    }

    @Test
    void behindTheLastPageIsTheLastPage() {
        given(catalogue.search(any(), anyInt(), anyInt()))
                .willAnswer(call -> new CataloguePage(List.of(Entries.danishLine()), call.getArgument(1), 20, 45));

        assertThat(mvc.get().uri("/katalog").param("side", "77").param("q", "sag"))
                .hasStatusOk()
                .bodyText()
                .contains("href=\"/katalog?q=sag&amp;side=2\"", "aria-current=\"page\"")
                .doesNotContain("side=4");
    }

    @Test
    void anEntryNamesItsFinanciersWithoutTheirShares() {
        given(catalogue.read(null, "aaben-journalisering")).willReturn(Entries.danish(false));

        assertThat(mvc.get().uri("/katalog/aaben-journalisering"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Odense",
                        "Aarhus",
                        "998.500,00\u00a0kr. betalt af 2 organisationer",
                        "href=\"https://git.example/a\"")
                .contains("Niveau 2", "Social", "&lt;script&gt;")
                .doesNotContain("498.500,00", "<script>alert");
    }

    @Test
    void whoMaySeeTheSharesSeesThem() {
        Actor coordinator = Actors.coordinator();
        given(currentActor.find()).willReturn(Optional.of(coordinator));
        given(catalogue.read(coordinator, "aaben-journalisering")).willReturn(Entries.danish(true));

        assertThat(mvc.get().uri("/katalog/aaben-journalisering"))
                .hasStatusOk()
                .bodyText()
                .contains("498.500,00\u00a0kr.", "500.000,00\u00a0kr.", "href=\"/forslag/F-2026-0042\"");
    }

    @Test
    void aProductWithoutFiguresShowsNone() {
        CatalogueEntry product = Entries.english();
        given(catalogue.read(null, "os2faktor")).willReturn(product);

        assertThat(mvc.get().uri("/katalog/os2faktor"))
                .hasStatusOk()
                .bodyText()
                .contains("lang=\"en\">listed by OS2", "Ikke placeret")
                .doesNotContain("Betalt i fællesskab");
    }

    @Test
    void anAddressWithoutAnEntryIsNotFound() {
        given(catalogue.read(null, "nej")).willThrow(EntryNotFound.class);

        assertThat(mvc.get().uri("/katalog/nej")).hasStatus(HttpStatus.NOT_FOUND);
    }
}
