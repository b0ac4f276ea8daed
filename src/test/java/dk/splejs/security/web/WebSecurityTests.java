package dk.splejs.security.web;

import static dk.splejs.security.web.HttpUser.formToken;
import static dk.splejs.security.web.HttpUser.location;
import static org.assertj.core.api.Assertions.assertThat;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.security.Membership;
import dk.splejs.security.NewPerson;
import dk.splejs.security.People;
import dk.splejs.security.Role;
import dk.splejs.security.UserId;
import dk.splejs.shared.EmailAddress;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** The front door, over real HTTP. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"camunda.bpm.job-execution.enabled=false", "camunda.bpm.generate-unique-process-engine-name=true"
        })
@ActiveProfiles("test")
class WebSecurityTests {

    private static final String USER = "door.reviewer";
    private static final String PASSWORD = "splejs";
    private static final String COST = """
            {"total": "100.01", "key": "equal", "participants": [{"code": "A"}, {"code": "B"}]}""";

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private IdentityService identityService;

    @Autowired
    private AuthorizationService authorizationService;

    private HttpUser user;

    @BeforeEach
    void openABrowser() {
        people.enrol(person(USER, Membership.of(Role.REVIEWER, new OrganisationCode("0751"))));
        people.enrol(person("door.other", Membership.of(Role.REVIEWER, new OrganisationCode("0851"))));
        people.enrol(person("door.admin", Membership.of(Role.ADMIN)));
        letEverybodyIntoTasklist();
        user = new HttpUser(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/log-ind", "/was", "/actuator/health"})
    void everyoneMayRead(String path) {
        assertThat(user.get(path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/opgaver",
                "/forslag/nyt",
                "/beskeder",
                "/organisation",
                "/no-such-page",
                "/actuator/env",
                "/actuator/sbom"
            })
    void everythingElseLeadsToTheLogIn(String path) {
        HttpResponse<String> response = user.get(path);

        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(location(response)).isEqualTo("/log-ind");
    }

    @Test
    void afterTheLogInPeopleComeWhereTheyWanted() {
        user.get("/opgaver?side=2");

        HttpResponse<String> response = user.logIn(USER, PASSWORD);

        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(location(response)).isEqualTo("/opgaver?side=2");
    }

    @Test
    void whereTheyWantedIsNeverAnotherSite() {
        user.get("/opgaver", "X-Forwarded-Host", "evil.example", "X-Forwarded-Proto", "https");

        assertThat(location(user.logIn(USER, PASSWORD))).isEqualTo("/opgaver");
    }

    @Test
    void aWrongPasswordIsToldInWords() {
        HttpResponse<String> response = user.logIn(USER, "wrong");

        assertThat(location(response)).isEqualTo("/log-ind?error");
        assertThat(user.get("/log-ind?error").body()).contains("Brugernavnet eller adgangskoden er forkert");
    }

    @Test
    void guessingIsSlowedDownForTheOneWhoGuessesThatName() {
        for (int guess = 0; guess < 5; guess++) {
            user.logIn("door.victim", "wrong");
        }

        assertThat(location(user.logIn("door.victim", "wrong"))).isEqualTo("/log-ind?error&wait");
        assertThat(location(user.logIn(USER, PASSWORD))).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "${7*7}", "' or '1'='1", "a b", "nobody"})
    void anImpossibleNameIsJustWrong(String userName) {
        assertThat(location(user.logIn(userName, PASSWORD))).isEqualTo("/log-ind?error");
    }

    @Test
    void aUserOfTheEngineAloneCannotLogIn() {
        if (identityService.createUserQuery().userId("stray").count() == 0) {
            org.camunda.bpm.engine.identity.User stray = identityService.newUser("stray");
            stray.setPassword("en hund uden snor");
            identityService.saveUser(stray);
        }

        assertThat(location(user.logIn("stray", "en hund uden snor"))).isEqualTo("/log-ind?error");
    }

    @Test
    void theSessionChangesAtTheLogIn() {
        user.get("/opgaver");
        String before = user.cookie("JSESSIONID");

        user.logIn(USER, PASSWORD);

        assertThat(user.cookie("JSESSIONID")).isNotEqualTo(before);
    }

    @Test
    void theSessionCookieIsForThisSiteAndOutOfReachOfScripts() {
        assertThat(user.get("/opgaver").headers().firstValue("Set-Cookie"))
                .get()
                .asString()
                .contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void aLogInWithoutItsTokenIsShownAnew() {
        HttpResponse<String> response = user.post("/log-ind", Map.of("username", USER, "password", PASSWORD));

        assertThat(location(response)).isEqualTo("/log-ind?expired");
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        user.logIn(USER, PASSWORD);

        assertThat(user.post("/forslag/nyt", Map.of("title", "x")).statusCode()).isEqualTo(403);
        assertThat(user.post("/log-ud", Map.of()).statusCode()).isEqualTo(403);
    }

    @Test
    void loggingOutEndsTheSession() {
        user.logIn(USER, PASSWORD);
        String token = formToken(user.get("/"));

        HttpResponse<String> response = user.post("/log-ud", Map.of("_csrf", token));

        assertThat(location(response)).isEqualTo("/log-ind?logout");
        assertThat(location(user.get("/opgaver"))).isEqualTo("/log-ind");
    }

    @Test
    void ourPagesRunNoForeignOrInlineScript() {
        HttpResponse<String> page = user.get("/");

        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                        .doesNotContain("unsafe"));
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("same-origin");
    }

    // The API

    @Test
    void theApiIsReadByEveryoneAndWrittenByWhoShowsAPassword() {
        assertThat(user.getJson("/api/v1/nothing-here").statusCode()).isEqualTo(404);

        HttpResponse<String> refused = user.postJson("/api/v1/nothing-here", "{}");
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("WWW-Authenticate"))
                .get()
                .asString()
                .startsWith("Basic");
        assertThat(refused.headers().firstValue("Content-Type"))
                .get()
                .asString()
                .startsWith("application/problem+json");

        assertThat(user.postJson("/api/v1/nothing-here", "{}", "Authorization", basic(USER, PASSWORD))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aWrongPasswordIsRefusedByTheApiAlsoForReading() {
        assertThat(user.getJson("/api/v1/nothing-here", "Authorization", basic(USER, "wrong"))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void aSessionIsWorthNothingToTheApi() {
        user.logIn(USER, PASSWORD);

        assertThat(user.postJson("/api/v1/nothing-here", "{}").statusCode()).isEqualTo(401);
    }

    @Test
    void theApiOpensNoSession() {
        HttpResponse<String> response = user.getJson("/api/v1/nothing-here", "Authorization", basic(USER, PASSWORD));

        assertThat(response.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void aPageOfAnotherSiteCannotUseAPasswordThatTheBrowserRemembers() {
        HttpResponse<String> response = user.postJson(
                "/api/v1/nothing-here", "{}", "Authorization", basic(USER, PASSWORD), "Origin", "https://evil.example");

        assertThat(response.statusCode()).isEqualTo(403);
    }

    @Test
    void aPasswordIsNoWayIntoThePages() {
        assertThat(user.get("/opgaver", "Authorization", basic(USER, PASSWORD)).statusCode())
                .isEqualTo(302);
    }

    // The open calculator

    @Test
    void anybodyMayAskTheCalculatorAndGetsNoSession() {
        HttpResponse<String> answer = user.postJson("/api/v1/cost-splits", COST);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"share\":\"50.01\"", "\"share\":\"50.00\"");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(user.postJson("/api/v1/cost-splits?x=1", "{}").statusCode()).isEqualTo(400);
        assertThat(user.postJson("/api/v1/cost-splits/1", COST).statusCode()).isEqualTo(401);
    }

    @Test
    void aPageOfAnotherSiteDoesNotGetToReadTheCalculatorsAnswer() {
        HttpResponse<String> answer = user.postJson("/api/v1/cost-splits", COST, "Origin", "https://elsewhere.example");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void aBodyOfMoreThanAMegabyteIsRefusedInWords() {
        HttpResponse<String> refused =
                user.postJson("/api/v1/cost-splits", "{\"total\": \"" + "1".repeat(1_200_000) + "\"}");

        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.headers().firstValue("Content-Type"))
                .get()
                .asString()
                .startsWith("application/problem+json");
    }

    @Test
    void thePageOfTheCalculatorNeedsNeitherSessionNorToken() {
        HttpResponse<String> page = user.get("/beregner?eksempel");
        HttpResponse<String> answer = user.post("/beregner", Map.of("total", "100,00", "key", "equal", "code", "A"));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(page.body()).doesNotContain("_csrf");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("id=\"result\"");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(user.post("/beregner/x", Map.of()).statusCode()).isNotEqualTo(200);
    }

    // Tasklist, Cockpit and Admin

    @Test
    void oneLogInServesThePagesAndTasklist() {
        user.logIn(USER, PASSWORD);

        assertThat(user.get("/camunda/app/tasklist/" + engine.getName() + "/").statusCode())
                .isEqualTo(200);
        assertThat(user.getJson(engineApi("/task?maxResults=10")).statusCode()).isEqualTo(200);
        assertThat(user.getJson(engineApi("/identity/groups?userId=" + USER)).body())
                .contains("reviewer-0751");
    }

    @Test
    void theFirstWriteAfterTheLogInHasItsTokenAlready() {
        user.logIn(USER, PASSWORD);

        assertThat(user.postToWebapp(engineApi("/task/count"), "{}").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aWriteToTheWebappsWithoutTheirTokenIsRefused() {
        user.logIn(USER, PASSWORD);

        assertThat(user.postJson(engineApi("/task/count"), "{}").statusCode()).isEqualTo(403);
    }

    @Test
    void aWebappPageLeadsToOurLogInAndBack() {
        String page = "/camunda/app/tasklist/" + engine.getName() + "/";
        HttpResponse<String> refused = user.get(page);
        assertThat(refused.statusCode()).isEqualTo(302);
        assertThat(location(refused)).isEqualTo("/log-ind");

        assertThat(location(user.logIn(USER, PASSWORD))).isEqualTo(page);
    }

    @Test
    void nobodyReachesTheWebappsApiWithoutALogIn() {
        assertThat(user.getJson(engineApi("/task?maxResults=10")).statusCode()).isEqualTo(401);
        assertThat(user.getJson("/camunda/api/engine/engine/").statusCode()).isEqualTo(401);
        assertThat(user.getJson("/camunda/api/cockpit/plugin/cockpit-plugins/static/app/plugin.js")
                        .statusCode())
                .isEqualTo(401);
        assertThat(user.getJson("/camunda/api/admin/auth/user/" + engine.getName())
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void thePersonOfTheSessionIsTheUserOfTheWebapps() {
        user.logIn(USER, PASSWORD);
        assertThat(user.getJson("/camunda/api/admin/auth/user/" + engine.getName())
                        .body())
                .contains(USER);

        user.logIn("door.other", PASSWORD);
        assertThat(user.getJson("/camunda/api/admin/auth/user/" + engine.getName())
                        .body())
                .contains("door.other");
        assertThat(user.getJson(engineApi("/identity/groups?userId=door.other")).body())
                .contains("reviewer-0851");
    }

    @Test
    void loggingOutOfAWebappEndsOurSession() {
        user.logIn(USER, PASSWORD);
        user.getJson(engineApi("/task?maxResults=10"));

        HttpResponse<String> response =
                user.postToWebapp("/camunda/api/admin/auth/user/" + engine.getName() + "/logout", "");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(location(user.get("/opgaver"))).isEqualTo("/log-ind");
        assertThat(user.getJson(engineApi("/task?maxResults=10")).statusCode()).isEqualTo(401);
    }

    @Test
    void theLogInCallOfTheWebappsOpensOurSession() {
        user.get("/camunda/app/tasklist/" + engine.getName() + "/");

        HttpResponse<String> response = webappLogIn("tasklist", PASSWORD);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("\"userId\":\"" + USER + "\"", "tasklist");
        assertThat(user.getJson(engineApi("/task?maxResults=10")).statusCode()).isEqualTo(200);
        assertThat(user.get("/opgaver").statusCode()).isNotEqualTo(302);
    }

    @Test
    void theLogInCallOfTheWebappsRefusesAsTheirsDoes() {
        user.get("/camunda/app/tasklist/" + engine.getName() + "/");

        assertThat(webappLogIn("tasklist", "wrong").statusCode()).isEqualTo(401);
        assertThat(webappLogIn("cockpit", PASSWORD).statusCode()).isEqualTo(403);
        assertThat(location(user.get("/opgaver"))).isEqualTo("/log-ind");
    }

    @Test
    void theLogInCallOfTheWebappsNeedsTheirToken() {
        HttpResponse<String> response = user.post(
                "/camunda/api/admin/auth/user/" + engine.getName() + "/login/tasklist",
                Map.of("username", USER, "password", PASSWORD));

        assertThat(response.statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "/camunda/api/admin/setup/default/user/create",
        "/camunda/api/admin/setup/default",
        "/camunda/app/admin/default/setup/",
        "/engine-rest",
        "/engine-rest/engine/default/task",
        "/engine-rest/"
    })
    void whatIsClosedDoesNotExistForAnybody(String path) {
        assertThat(user.get(path).statusCode()).isEqualTo(404);
        assertThat(user.postJson(path, "{}").statusCode()).isIn(403, 404);

        user.logIn(USER, PASSWORD);
        assertThat(user.get(path).statusCode()).isEqualTo(404);
        assertThat(user.postToWebapp(path, "{\"profile\":{\"id\":\"mallory\"}}").statusCode())
                .isEqualTo(404);
        assertThat(identityService.createUserQuery().userId("mallory").count()).isZero();
    }

    @Test
    void anAddressInDisguiseGetsNobodyPastTheWebappsRules() {
        user.logIn(USER, PASSWORD);

        assertThat(user.getJson("/camunda/api/%65ngine/engine/" + engine.getName() + "/user")
                        .statusCode())
                .isEqualTo(400);
        assertThat(user.getJson("/camunda/api/engine//engine/" + engine.getName() + "/user")
                        .statusCode())
                .isEqualTo(400);
        assertThat(user.getJson("/camunda/api/engine/engine;a=b/" + engine.getName() + "/user")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void whoIsNoLongerAUserOfTheEngineIsOut() {
        people.enrol(person("door.gone", Membership.of(Role.BOARD)));
        user.logIn("door.gone", PASSWORD);
        assertThat(user.getJson(engineApi("/task?maxResults=10")).statusCode()).isEqualTo(200);

        identityService.deleteUser("door.gone");

        assertThat(user.getJson(engineApi("/task?maxResults=10")).statusCode()).isEqualTo(401);
        assertThat(user.getJson("/camunda/api/engine/engine/").statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> webappLogIn(String application, String password) {
        return user.post(
                "/camunda/api/admin/auth/user/" + engine.getName() + "/login/" + application,
                Map.of("username", USER, "password", password),
                "X-XSRF-TOKEN",
                String.valueOf(user.cookie("XSRF-TOKEN")));
    }

    private String engineApi(String path) {
        return "/camunda/api/engine/engine/" + engine.getName() + path;
    }

    private void letEverybodyIntoTasklist() {
        if (authorizationService
                        .createAuthorizationQuery()
                        .resourceType(Resources.APPLICATION)
                        .resourceId("tasklist")
                        .groupIdIn(Membership.EVERYBODY)
                        .count()
                == 0) {
            Authorization access = authorizationService.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            access.setGroupId(Membership.EVERYBODY);
            access.setResource(Resources.APPLICATION);
            access.setResourceId("tasklist");
            access.addPermission(Permissions.ACCESS);
            authorizationService.saveAuthorization(access);
        }
    }

    private static NewPerson person(String userId, Membership membership) {
        return new NewPerson(
                new UserId(userId), userId, new EmailAddress("door@example.org"), PASSWORD, Set.of(membership));
    }

    private static String basic(String userName, String password) {
        String credentials = userName + ":" + password;
        return "Basic "
                + Base64.getEncoder().encodeToString(credentials.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
