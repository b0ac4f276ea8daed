package dk.splejs.costing.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.splejs.support.Chromium;
import dk.splejs.support.WithChromium;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** The calculator in a real browser, wide and narrow, under the real content policy. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"camunda.bpm.job-execution.enabled=false", "camunda.bpm.generate-unique-process-engine-name=true"
        })
@ActiveProfiles("test")
@WithChromium
class CalculatorBrowserTests {

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    static void startBrowser() {
        chromium = new Chromium();
    }

    @AfterAll
    static void stopBrowser() {
        chromium.close();
    }

    @ParameterizedTest
    @CsvSource({"1280, wide", "375, narrow"})
    void anybodyTriesASplitAndCorrectsAMistake(int width, String name) {
        Page page = chromium.newPage(width, 900);
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.navigate("http://localhost:" + port + "/beregner");
        page.getByText("Prøv med et eksempel").click();
        page.locator("#inhabitants-1").fill("mange");
        page.locator("#inhabitants-1").press("Enter");

        assertThat(page.locator("#inhabitants-1")).hasValue("mange");
        assertThat(page.locator("#inhabitants-1-error")).containsText("Skriv et helt tal");
        assertAccessible(page);
        Chromium.picture(page, "calculator-mistake-" + name);
        complaints.removeIf(text -> text.contains("422"));

        page.locator("#inhabitants-1").fill("45.000");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Beregn"))
                .click();

        Locator result = page.locator("section[aria-labelledby=result]");
        assertThat(result).containsText("43.421,05");
        assertThat(result).containsText("Udgiften er dækket");
        assertAccessible(page);
        Chromium.picture(page, "calculator-result-" + name);
        assertThat(complaints).isEmpty();
        page.close();
    }

    private static void assertAccessible(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .extracting(Rule::getId, rule -> String.valueOf(rule.getNodes()))
                .isEmpty();
    }
}
