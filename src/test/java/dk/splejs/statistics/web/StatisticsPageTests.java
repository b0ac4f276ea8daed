package dk.splejs.statistics.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.splejs.support.EngineTest;
import dk.splejs.support.Journey;
import dk.splejs.support.StatementCounter;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The figures as anybody gets them. */
@EngineTest
@AutoConfigureMockMvc
@Import({Journey.class, StatementCounter.class})
class StatisticsPageTests {

    @Autowired
    private MockMvcTester mvc;

    @Test
    void eachFigureOpensToItsFormulaItsInputsAndItsVersion() {
        MvcTestResult page = mvc.get().uri("/statistik").exchange();

        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains(
                        "98 kommuner bruger mindst én løsning",
                        "Region Midtjylland",
                        "Sådan er tallet gjort op: Ibrugtagning")
                .contains("Formel:", "Tallene bag:", "version 1, opgjort", "dansk tid");
        assertThat(occurrences(page, "<details class=\"details")).isEqualTo(8);
        assertThat(occurrences(page, "data-chart-of=")).isEqualTo(occurrences(page, "<table") - 2);
    }

    @Test
    void itIsReadInEnglishToo() {
        assertThat(mvc.get().uri("/statistik?lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("98 municipalities use at least one solution", "How this figure is made: Adoption")
                .doesNotContain("??");
    }

    @Test
    void machinesReadTheSame() {
        assertThat(mvc.get().uri("/api/v1/statistics"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying(
                        "$.adoption.municipalities", all -> assertThat(all).isEqualTo(98))
                .hasPathSatisfying(
                        "$.adoption.byRegion.length()",
                        regions -> assertThat(regions).isEqualTo(5))
                .hasPathSatisfying(
                        "$.proposals.byPhase[0].phase",
                        phase -> assertThat(phase).isEqualTo("review"))
                .hasPathSatisfying(
                        "$.ideaToFinanced.leastCases",
                        least -> assertThat(least).isEqualTo(5))
                .hasPathSatisfying(
                        "$.ruleVersion", version -> assertThat(version).isEqualTo("1"));
    }

    private static long occurrences(MvcTestResult page, String text) {
        try {
            return page.getResponse().getContentAsString().split(text, -1).length - 1L;
        } catch (UnsupportedEncodingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
