package dk.splejs.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;

import dk.splejs.catalogue.Catalogue;
import dk.splejs.catalogue.CataloguePage;
import dk.splejs.security.CurrentActor;
import dk.splejs.shared.DanishFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.context.annotation.Import;
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
}
