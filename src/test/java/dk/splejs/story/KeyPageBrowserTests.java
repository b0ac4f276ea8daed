package dk.splejs.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.splejs.security.web.HttpUser;
import dk.splejs.support.Chromium;
import dk.splejs.support.RunningJourney;
import dk.splejs.support.RunningSplejs;
import dk.splejs.support.TestPeople;
import dk.splejs.support.WithChromium;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** A key is made and revoked with the keyboard alone, in a browser without scripts, and used over real HTTP meanwhile. */
@RunningSplejs
@Import(RunningJourney.class)
@WithChromium
class KeyPageBrowserTests {

    @LocalServerPort
    private int port;

    @Autowired
    private TestPeople people;

    private Chromium chromium;

    @BeforeEach
    void openBrowser() {
        people.enrol();
        chromium = new Chromium();
    }

    @AfterEach
    void closeBrowser() {
        chromium.close();
    }

    @Test
    void theKeyboardIsEnough() {
        Page page = chromium.newPageWithoutScripts(390, 900);
        logIn(page);
        page.navigate(address("/integrationer/noegler"));
        page.focus("#navn");
        page.keyboard().type("Tastatur");
        page.keyboard().press("Tab");
        page.keyboard().press("Space");
        page.focus("main form[method=post]:has(#navn) button[type=submit]");
        page.keyboard().press("Enter");
        String secret = page.inputValue("#secret");
        Chromium.picture(page, "api-key-made");

        assertThat(answer(secret).statusCode()).isEqualTo(200);
        assertThat(new HttpUser(port)
                        .get("/mine-data", "Authorization", "Bearer " + secret)
                        .statusCode())
                .isEqualTo(302);
        assertThat(new HttpUser(port)
                        .getJson("/camunda/api/engine/engine/default/task", "Authorization", "Bearer " + secret)
                        .statusCode())
                .isIn(401, 404);

        page.reload();
        assertThat(page.locator("#secret")).hasCount(0);
        page.focus("tr:has-text('Tastatur') summary");
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Nøglen er spærret");

        HttpResponse<String> refused = answer(secret);
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(challenge -> assertThat(challenge).startsWith("Bearer"));
        assertThat(refused.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(refused.body()).contains("\"status\":401").doesNotContain("splejs_");
    }

    private HttpResponse<String> answer(String secret) {
        return new HttpUser(port).getJson("/api/v1/catalogue", "Authorization", "Bearer " + secret);
    }

    private void logIn(Page page) {
        page.navigate(address("/log-ind"));
        page.fill("#username", "administrator.0101");
        page.fill("#password", TestPeople.PASSWORD);
        page.click("main button[type=submit]");
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
