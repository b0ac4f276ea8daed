package dk.splejs.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verifyNoInteractions;

import dk.splejs.catalogue.Catalogue;
import dk.splejs.catalogue.EntryNotFound;
import dk.splejs.search.Finder;
import dk.splejs.search.SearchAnswer;
import dk.splejs.security.CurrentActor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebMvcTest(CatalogueApi.class)
@AutoConfigureMockMvc(addFilters = false)
class CatalogueApiTests {

    @Autowired
    private MockMvcTester mvc;

    @MockitoBean
    private Catalogue catalogue;

    @MockitoBean
    private Finder finder;

    @MockitoBean
    private CurrentActor currentActor;

    @Test
    void theListIsPaged() {
        given(finder.find(isNull(), any()))
                .willAnswer(asked -> new SearchAnswer(asked.getArgument(1), List.of(), 101, Map.of()));
        given(catalogue.summaries(List.of())).willReturn(List.of(Entries.danishLine()));

        assertThat(mvc.get().uri("/api/v1/catalogue?q=øl&page=2&size=50"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"page": 2, "size": 50, "total": 101, "items": [{"slug": "aaben-journalisering", "language": "da",
                         "title": "Åben journalisering", "governanceLevel": "2", "state": "current", "licence": "MPL-2.0",
                         "owner": {"code": "0751", "name": "Aarhus"}, "publishedAt": "2026-11-23T10:00:00Z"}]}
                        """);
    }

    @Test
    void anEntryNamesItsFinanciers() {
        given(catalogue.read(null, "aaben-journalisering")).willReturn(Entries.danish(false));

        assertThat(mvc.get().uri("/api/v1/catalogue/aaben-journalisering"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"slug": "aaben-journalisering", "oneOffCost": 998500.00, "yearlyCost": 0.00,
                         "repositories": ["https://git.example/a"], "fieldsOfWork": ["social"],
                         "financiers": [{"code": "0461", "name": "Odense"}, {"code": "0751", "name": "Aarhus"}]}
                        """);
    }

    @Test
    void whatIsNotThereIsAProblem() {
        given(catalogue.read(null, "nej")).willThrow(EntryNotFound.class);

        assertThat(mvc.get().uri("/api/v1/catalogue/nej"))
                .hasStatus(HttpStatus.NOT_FOUND)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @ParameterizedTest
    @CsvSource({"page=-1", "page=100001", "page=x", "page=99999999999", "size=0", "size=101", "size=1.5"})
    void aParameterOutOfRangeIsAProblem(String parameter) {
        assertThat(mvc.get().uri("/api/v1/catalogue?" + parameter))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        verifyNoInteractions(finder);
    }

    @Test
    void aQueryIsOfReasonableLength() {
        assertThat(mvc.get().uri("/api/v1/catalogue").param("q", "a".repeat(201)))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }
}
