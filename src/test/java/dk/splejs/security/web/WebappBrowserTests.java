package dk.splejs.security.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import dk.splejs.security.Membership;
import dk.splejs.security.NewPerson;
import dk.splejs.security.People;
import dk.splejs.security.Role;
import dk.splejs.security.UserId;
import dk.splejs.shared.EmailAddress;
import dk.splejs.support.Chromium;
import dk.splejs.support.WithChromium;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** Logging in and out with a real browser, and what the content policy stops. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"camunda.bpm.job-execution.enabled=false", "camunda.bpm.generate-unique-process-engine-name=true"
        })
@ActiveProfiles("test")
@WithChromium
class WebappBrowserTests {

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private AuthorizationService authorizations;

    private final List<String> complaints = new ArrayList<>();
    private Page page;

    @BeforeAll
    static void startBrowser() {
        chromium = new Chromium();
    }

    @AfterAll
    static void stopBrowser() {
        chromium.close();
    }

    @BeforeEach
    void openPage() {
        people.enrol(new NewPerson(
                new UserId("browser.admin"),
                "Bent Browser",
                new EmailAddress("bent@example.org"),
                "splejs",
                Set.of(Membership.of(Role.ADMIN))));
        letAdminsIntoEverything();
        page = chromium.newPage(1280, 900);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")
                    || message.text().contains("blank")) {
                complaints.add(message.text());
            }
        });
    }

    @AfterEach
    void closePage() {
        page.context().close();
    }

    @Test
    void aDeepLinkIntoTasklistSurvivesTheLogIn() {
        page.navigate(address("/camunda/app/tasklist/" + engine.getName() + "/#/?task=4711"));
        logIn();

        assertThat(page).hasURL(Pattern.compile(".*/camunda/app/tasklist/.*[?&]task=4711.*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void aWebappWorksUnderItsContentPolicy(String application) {
        page.navigate(address("/camunda/app/" + application + "/" + engine.getName() + "/"));
        logIn();

        assertThat(page.locator("[cam-widget-header] .navbar-header")).isVisible();
        assertThat(page.locator("[cam-widget-header]")).containsText("Bent Browser");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        Chromium.picture(page, "webapp-" + application);
        assertThat(complaints).isEmpty();
    }

    @Test
    void loggingOutOfTasklistLeadsToOurLogIn() {
        page.navigate(address("/camunda/app/tasklist/" + engine.getName() + "/"));
        logIn();

        page.locator("[cam-widget-header] .account").first().click();
        page.locator(".logout a").first().click();

        assertThat(page).hasURL(Pattern.compile(".*/log-ind(#.*)?"));
        page.navigate(address("/opgaver"));
        assertThat(page).hasURL(Pattern.compile(".*/log-ind(#.*)?"));
    }

    @Test
    void aSessionThatHasEndedLeadsToOurLogInAndBack() {
        page.navigate(address("/camunda/app/cockpit/" + engine.getName() + "/#/processes"));
        logIn();
        assertThat(page).hasURL(Pattern.compile(".*/app/cockpit/.*#/processes.*"));
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.context().clearCookies();

        page.locator("a[href='#/decisions']").first().click();
        assertThat(page).hasURL(Pattern.compile(".*/log-ind(#.*)?"));
        logIn();

        assertThat(page).hasURL(Pattern.compile(".*/app/cockpit/.*#/(decisions|processes).*"));
    }

    private void logIn() {
        page.fill("#username", "browser.admin");
        page.fill("#password", "splejs");
        page.click("main button[type=submit]");
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }

    private void letAdminsIntoEverything() {
        if (authorizations
                        .createAuthorizationQuery()
                        .groupIdIn("camunda-admin")
                        .resourceType(Resources.APPLICATION)
                        .count()
                == 0) {
            Authorization access = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            access.setGroupId("camunda-admin");
            access.setResource(Resources.APPLICATION);
            access.setResourceId("*");
            access.addPermission(Permissions.ALL);
            authorizations.saveAuthorization(access);
        }
    }
}
