package dk.splejs.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.security.Actor;
import dk.splejs.security.KeyAuthentication;
import dk.splejs.security.KeyId;
import dk.splejs.security.KeyPower;
import dk.splejs.security.KeyScope;
import dk.splejs.support.MovableClock;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

class RequestLimitFilterTests {

    private static final String HERE = "192.0.2.7";
    private static final String ENTRY = "/api/v1/organisations/0751/catalogue/kitos/1";
    private static final int SEARCHES = 5;
    private static final int WRITES = 4;
    private static final int DOWNLOADS = 3;
    private static final int CALLS = 2;

    private final MovableClock clock = new MovableClock();
    private final RequestLimitFilter filter =
            new RequestLimitFilter(new RequestLimits(SEARCHES, WRITES, DOWNLOADS, CALLS), clock);

    @AfterEach
    void nobodyIsLoggedIn() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /forslag, 5",
        "HEAD, /katalog, 5",
        "GET, /api/v1/catalogue, 5",
        "GET, /api/v1/proposals/F-2026-0001, 5",
        "GET, /api/v1/adoptions, 5",
        "GET, /api/v1/openapi.json, 5",
        "GET, /api, 5",
        "POST, /forslag/nyt, 4",
        "POST, /api/v1/proposals, 4",
        "POST, /opgaver/4711, 4",
        "GET, /regnskab.xlsx, 3",
        "GET, /regnskab/en-loesning.csv, 3",
        "GET, /forslag/F-2026-0001/bilag/11111111-1111-1111-1111-111111111111, 3",
        "GET, /forslag/F-2026-0001/beslutningslog.json, 3",
        "GET, /mine-data.json, 3",
        "GET, /forslag.xlsx, 3",
        "GET, /sitemap.xml, 3",
        "GET, /katalog.jsonld, 3",
        "GET, /camunda/api/engine/engine/default/task, 2",
        "POST, /camunda/api/engine/engine/default/task, 2"
    })
    void soManyMayBeAskedAtOnceAndTheNextIsToldWhenToComeBack(String method, String path, int most) throws Exception {
        for (int n = 0; n < most; n++) {
            assertThat(ask(method, path, HERE).getStatus()).isEqualTo(200);
        }

        MockHttpServletResponse refused = ask(method, path, HERE);
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isEqualTo(String.valueOf(60 / most));
        clock.move(Duration.ofSeconds(60 / most));
        assertThat(ask(method, path, HERE).getStatus()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /",
        "GET, /forslag/F-2026-0001",
        "GET, /assets/splejs.css",
        "POST, /log-ind",
        "POST, /beregner",
        "POST, /api/v1/cost-splits",
        "GET, /camunda/app/tasklist/default/"
    })
    void whatIsCountedElsewhereOrNotAtAllGoesThrough(String method, String path) throws Exception {
        for (int n = 0; n < 100; n++) {
            assertThat(ask(method, path, HERE).getStatus()).isEqualTo(200);
        }
    }

    @Test
    void aNetworkIsOneAndAnotherIsNot() throws Exception {
        exhaust("192.0.2.7");

        assertThat(ask("GET", "/forslag", "192.0.2.8").getStatus()).isEqualTo(429);
        assertThat(ask("GET", "/forslag", "198.51.100.7").getStatus()).isEqualTo(200);
    }

    @Test
    void whoIsLoggedInIsCountedAloneWhereverTheySit() throws Exception {
        exhaust(HERE);
        logIn("reviewer.0101");
        exhaust(HERE);

        assertThat(ask("GET", "/forslag", "198.51.100.7").getStatus()).isEqualTo(429);
        logIn("reviewer.0147");
        assertThat(ask("GET", "/forslag", HERE).getStatus()).isEqualTo(200);
    }

    @Test
    void aKeyIsCountedAloneWhereverItsSystemSits() throws Exception {
        sendKey("0123456789abcdef");
        for (int n = 0; n < WRITES; n++) {
            assertThat(ask("PUT", ENTRY, HERE).getStatus()).isEqualTo(200);
        }

        MockHttpServletResponse refused = ask("PUT", ENTRY, "198.51.100.7");
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isEqualTo(String.valueOf(60 / WRITES));
        sendKey("fedcba9876543210");
        assertThat(ask("PUT", ENTRY, HERE).getStatus()).isEqualTo(200);
    }

    private static void sendKey(String id) {
        KeyPower power = new KeyPower(new OrganisationCode("0751"), Set.of(KeyScope.CATALOGUE_WRITE));
        Actor key = new Actor(new KeyId(id).userId(), "Nøgle: Kitos", Set.of(), Map.of(), power);
        SecurityContextHolder.getContext().setAuthentication(new KeyAuthentication(key));
    }

    @Test
    void whoSearchesTooMuchMayStillWrite() throws Exception {
        exhaust(HERE);

        assertThat(ask("POST", "/forslag/nyt", HERE).getStatus()).isEqualTo(200);
    }

    private void exhaust(String address) throws Exception {
        for (int n = 0; n < SEARCHES; n++) {
            assertThat(ask("GET", "/forslag", address).getStatus()).isEqualTo(200);
        }
        assertThat(ask("GET", "/forslag", address).getStatus()).isEqualTo(429);
    }

    private static void logIn(String user) {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(user, "", "ROLE_USER"));
    }

    private MockHttpServletResponse ask(String method, String path, String address)
            throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        request.setServletPath(path);
        request.setRemoteAddr(address);
        MockHttpServletResponse response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain());
        return response;
    }
}
