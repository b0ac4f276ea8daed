package dk.splejs.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.security.ApiKeys;
import dk.splejs.security.KeyGate;
import dk.splejs.security.KeyScope;
import dk.splejs.security.NewApiKey;
import dk.splejs.security.SecurityLog;
import dk.splejs.security.UserId;
import dk.splejs.support.EngineTest;
import dk.splejs.support.Journey;
import dk.splejs.support.StatementCounter;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;

/** Good keys and bad ones at the door of the API. */
@EngineTest
@AutoConfigureMockMvc
@Import({Journey.class, StatementCounter.class})
class ApiKeyFilterTests {

    private static final int NONSENSE = 10_000;
    private static final UserId MAKER = new UserId("administrator.0751");
    private static final LocalDate LATER = LocalDate.of(2099, 12, 31);

    @Autowired
    private KeyGate gate;

    @Autowired
    private SecurityLog log;

    @Autowired
    private ApiKeys keys;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void nobodyIsLoggedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void nonsenseIsRefusedAndTellsNothing() throws Exception {
        Random random = new Random(20261126);
        long before = refusals();
        for (int number = 0; number < NONSENSE; number++) {
            StringBuilder sent = new StringBuilder(random.nextBoolean() ? "splejs_" : "");
            random.ints(random.nextInt(150), ' ', random.nextBoolean() ? 0x7f : 0x2fff)
                    .forEach(sent::appendCodePoint);

            assertThat(ask("Bearer " + sent, "192.0.2.1").getStatus()).isIn(401, 429);
        }
        // Whoever floods the door does not fill the log
        assertThat(refusals() - before).isBetween(1L, 10L);
    }

    @Test
    void aGoodKeyNextDoorIsLetInAllTheSame() throws Exception {
        String good = make();
        for (int number = 0; number < 10; number++) {
            ask("Bearer splejs_x", "192.0.2.2");
        }
        MockHttpServletResponse bad = ask("Bearer splejs_x", "192.0.2.2");

        assertThat(bad.getStatus()).isEqualTo(429);
        assertThat(Integer.parseInt(String.valueOf(bad.getHeader("Retry-After"))))
                .isBetween(1, 60);
        assertThat(ask("Bearer " + good, "192.0.2.2").getStatus()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer", "Bearer ", "bearer x", "BEARER\tx", "  Bearer x"})
    void everyWayToWriteABadKeyIsABadKey(String header) throws Exception {
        MockHttpServletResponse refused = ask(header, "198.51.100." + header.length());

        assertThat(refused.getStatus()).isEqualTo(401);
        assertThat(refused.getHeader("WWW-Authenticate")).isEqualTo("Bearer realm=\"Splejs\", error=\"invalid_token\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Basic eDp5", "Bearerx y", "Digest x"})
    void whatIsNoKeyIsLeftToOthers(String header) throws Exception {
        assertThat(ask(header, "192.0.2.3").getStatus()).isEqualTo(200);
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
    }

    @Test
    void aKeyIsReadInOneStatementAndItsUseWrittenOnceAnHour() throws Exception {
        String good = make();
        // The register of organisations is read by the first who asks in a minute
        ask("Bearer " + make(), "192.0.2.4");

        List<String> first = StatementCounter.during(() -> ask("Bearer " + good, "192.0.2.4"));
        List<String> second = StatementCounter.during(() -> ask("Bearer " + good, "192.0.2.4"));
        List<String> nonsense = StatementCounter.during(() -> gate.of("splejs_x", "192.0.2.5"));

        assertThat(first).hasSize(2).last().asString().contains("update api_key");
        assertThat(second).hasSize(1);
        assertThat(nonsense).isEmpty();
    }

    @Test
    void ofASecretOnlyItsHashIsThere() {
        String good = make();
        String secret = good.substring(24, 88);

        List<String> columns = jdbc.sql(
                        "select column_name from information_schema.columns where lower(table_name) = 'api_key'")
                .query(String.class)
                .list();
        assertThat(columns).hasSizeGreaterThan(9);
        assertThat(columns)
                .allSatisfy(column -> assertThat(jdbc.sql("select cast(" + column + " as varchar(300)) from api_key")
                                .query(String.class)
                                .list())
                        .noneMatch(value -> value != null && value.contains(secret)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"expires_on = date '2020-01-01'", "revoked_at = current_timestamp", "hash = 'x'"})
    void aKeyThatEndedIsRefused(String end) throws Exception {
        String good = make();
        String id = good.substring(7, 23);
        jdbc.sql("update api_key set " + end + " where id = ?").param(id).update();

        assertThat(ask("Bearer " + good, "203.0.113.9").getStatus()).isEqualTo(401);
        assertThat(jdbc.sql("select count(*) from security_event where kind = 'KEY_REFUSED' and user_id = ?")
                        .param("key-" + id)
                        .query(Long.class)
                        .single())
                .isOne();
    }

    private String make() {
        return keys.make(
                        MAKER,
                        new NewApiKey(new OrganisationCode("0751"), "Kitos", Set.of(KeyScope.PROPOSALS_READ), LATER))
                .secret();
    }

    private long refusals() {
        return jdbc.sql("select count(*) from security_event where kind = 'KEY_REFUSED'")
                .query(Long.class)
                .single();
    }

    private MockHttpServletResponse ask(String header, String address) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/v1/catalogue");
        if (!header.isEmpty()) {
            request.addHeader("Authorization", header);
        }
        request.setRemoteAddr(address);
        MockHttpServletResponse response = new MockHttpServletResponse();
        new ApiKeyFilter(gate, log).doFilter(request, response, new MockFilterChain());
        return response;
    }
}
