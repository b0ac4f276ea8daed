package dk.splejs.statistics.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dk.splejs.support.Chromium;
import dk.splejs.support.RunningJourney;
import dk.splejs.support.RunningSplejs;
import dk.splejs.support.WithChromium;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The charts under our content policy, and the page without them. */
@RunningSplejs
@Import(RunningJourney.class)
@WithChromium
class StatisticsBrowserTests {

    @LocalServerPort
    private int port;

    private Chromium chromium;

    @BeforeEach
    void openBrowser() {
        chromium = new Chromium();
    }

    @AfterEach
    void closeBrowser() {
        chromium.close();
    }

    @Test
    void eachChartIsDrawnAndSaysWhereItsFiguresStand() {
        Page page = chromium.newPage(390, 900);
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);

        page.navigate("http://localhost:" + port + "/statistik");

        Locator charts = page.locator("canvas[role=img]");
        assertThat(charts.count())
                .isEqualTo(page.locator("[data-chart-of]").count())
                .isGreaterThanOrEqualTo(2);
        assertThat(charts.first().getAttribute("aria-label")).contains("efter region. Tallene står i tabellen");
        assertThat((boolean) page.evaluate("[...document.querySelectorAll('canvas')].every((c) => c.getContext('2d')"
                        + ".getImageData(0, 0, c.width, c.height).data.some((part) => part > 0))"))
                .isTrue();
        assertThat(complaints).isEmpty();
        Chromium.picture(page, "statistik-390");
    }

    @Test
    void withoutScriptsTheTablesSayItAll() {
        Page page = chromium.newPageWithoutScripts(1280, 900);

        page.navigate("http://localhost:" + port + "/statistik");

        assertThat(page.locator("#adoption-table tbody tr").count()).isEqualTo(5);
        assertThat(page.locator("[data-chart-of]").first().isVisible()).isFalse();
        page.locator("summary").first().press("Enter");
        assertThat(page.getByText("Kommuner, der findes i dag").first().isVisible())
                .isTrue();
    }
}
