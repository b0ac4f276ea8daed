package dk.splejs.search.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import dk.splejs.organisation.Organisations;
import dk.splejs.search.Facet;
import dk.splejs.search.Finder;
import dk.splejs.search.Finding;
import dk.splejs.search.Findings;
import dk.splejs.search.SearchOrder;
import dk.splejs.search.SearchQuestion;
import dk.splejs.search.TestFindings;
import dk.splejs.security.Actor;
import dk.splejs.security.Actors;
import dk.splejs.security.CurrentActor;
import dk.splejs.shared.PublicAddress;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** All that is found as a file, and what is left when somebody breaks off. */
class SearchFilesTests {

    private static final int MANY = 10_000;

    private final Finder finder = mock();
    private final CurrentActor currentActor = mock();
    private final SearchFiles files = files();
    private int taken;

    @Test
    void theFileHasDanishHeadingsAndWholeAddressesAndNoFormulas() throws IOException {
        Findings found = find(Stream.of(TestFindings.titled("=1+1"), TestFindings.titled("Æbler; pærer")));
        MockHttpServletResponse response = new MockHttpServletResponse();

        files.csv("katalog", asked(), response);

        assertThat(response.getContentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(response.getHeader("Content-Disposition")).contains("attachment", "Katalog.csv");
        assertThat(response.getContentAsString(StandardCharsets.UTF_8).split("\r\n"))
                .containsExactly(
                        "\ufeffTitel;Reference;Adresse;Art;Ejer;Fase;Kort fortalt;Fagområde;KLE-emne;Teknologi;It-systemer;"
                                + "Licens;Produktniveau;Sparede timer om året;Ændret;I kataloget siden",
                        "'=1+1;;https://splejs.example.dk/katalog/fundet;Løsning;0751;current;'-1+2;Social;27.36;RPA;"
                                + "'@sum(a1), SBSYS;MPL-2.0;Niveau 2;1200;24.11.2026;24.11.2026",
                        "\"Æbler; pærer\";;https://splejs.example.dk/katalog/fundet;Løsning;0751;current;'-1+2;Social;27.36;"
                                + "RPA;'@sum(a1), SBSYS;MPL-2.0;Niveau 2;1200;24.11.2026;24.11.2026");
        verify(found).close();
    }

    @Test
    void aWorkbookHasRealNumbersAndDates() throws IOException {
        Findings found = find(Stream.of(TestFindings.titled("+45 12")));
        MockHttpServletResponse response = new MockHttpServletResponse();

        files.xlsx("soeg", asked(), response);

        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(response.getContentAsByteArray()))) {
            Row row = book.getFirstSheet().read().get(1);
            assertThat(book.getFirstSheet().getName()).isEqualTo("Søgning");
            assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(row.getCellText(0)).isEqualTo("'+45 12");
            assertThat(row.getCell(13).getType()).isEqualTo(CellType.NUMBER);
            assertThat(row.getCellAsDate(14).orElseThrow().toLocalDate()).isEqualTo(LocalDate.of(2026, 11, 24));
        }
        verify(found).close();
    }

    @Test
    void theWholeSearchIsAskedAsWhoeverIsThere() throws IOException {
        find(Stream.empty());
        Actor reader = Actors.submitter("0751");
        given(currentActor.find()).willReturn(Optional.of(reader));
        MultiValueMap<String, String> asked = asked();
        asked.add("q", "byg");
        asked.add("fase", "review");
        asked.add("sorter", "hours");
        asked.add("side", "7");

        files.csv("forslag", asked, new MockHttpServletResponse());

        ArgumentCaptor<SearchQuestion> question = ArgumentCaptor.forClass(SearchQuestion.class);
        verify(finder).all(eq(reader), question.capture());
        assertThat(question.getValue().words()).isEqualTo("byg");
        assertThat(question.getValue().order()).isEqualTo(SearchOrder.HOURS);
        assertThat(question.getValue().chosen())
                .isEqualTo(Map.of(Facet.PHASE, Set.of("review"), Facet.KIND, Set.of("proposal")));
    }

    /** By the thread that was asked, so there is no other; and what it read from is closed. */
    @Test
    void whoBreaksOffLeavesNothingOpen() {
        for (boolean workbook : new boolean[] {false, true}) {
            taken = 0;
            Findings all = find(manyRows());
            BrokenOff response = new BrokenOff(20_000);
            Set<Thread> before = Thread.getAllStackTraces().keySet();

            assertThatThrownBy(() -> {
                        if (workbook) {
                            files.xlsx("soeg", asked(), response);
                        } else {
                            files.csv("soeg", asked(), response);
                        }
                    })
                    .isInstanceOf(IOException.class);

            verify(all).close();
            assertThat(taken).isLessThan(MANY);
            assertThat(Thread.getAllStackTraces().keySet()).isSubsetOf(before);
        }
    }

    private Stream<Finding> manyRows() {
        return Stream.generate(() -> TestFindings.titled("Række " + Integer.toHexString(taken++ * 0x9E3779B9)))
                .limit(MANY);
    }

    private Findings find(Stream<Finding> all) {
        Iterator<Finding> rows = all.iterator();
        Findings findings = mock();
        given(findings.hasNext()).willAnswer(asked -> rows.hasNext());
        given(findings.next()).willAnswer(asked -> rows.next());
        given(finder.all(any(), any())).willReturn(findings);
        return findings;
    }

    private SearchFiles files() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/search", "messages/proposal");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        Clock clock = Clock.fixed(Instant.EPOCH, ZoneId.of("Europe/Copenhagen"));
        FacetLabels labels = new FacetLabels(messages, mock(Organisations.class));
        SearchColumns columns =
                new SearchColumns(labels, messages, clock, new PublicAddress("https://splejs.example.dk/"));
        return new SearchFiles(new SearchSheets(finder, currentActor, columns, messages));
    }

    private static MultiValueMap<String, String> asked() {
        return new LinkedMultiValueMap<>();
    }

    /** A reader who is gone after so many bytes. */
    private static final class BrokenOff extends MockHttpServletResponse {

        private int left;

        BrokenOff(int left) {
            this.left = left;
        }

        @Override
        public ServletOutputStream getOutputStream() {
            return new ServletOutputStream() {
                @Override
                public void write(int one) throws IOException {
                    left--;
                    if (left < 0) {
                        throw new IOException("Connection reset by peer");
                    }
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setWriteListener(WriteListener listener) {
                    throw new UnsupportedOperationException();
                }
            };
        }
    }
}
