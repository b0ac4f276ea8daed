package dk.splejs.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.splejs.support.EngineTest;
import dk.splejs.support.Journey;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What another site's page makes a browser send changes nothing, at whichever address of ours. */
@EngineTest
@AutoConfigureMockMvc
@Import(Journey.class)
class ForgedRequestTests {

    private static final Set<RequestMethod> READING =
            Set.of(RequestMethod.GET, RequestMethod.HEAD, RequestMethod.OPTIONS);

    /** Keeps nothing, so it asks for no token; the API asks for a password instead, and never takes a session. */
    private static final Set<String> WITHOUT_TOKEN = Set.of("/beregner", "/error");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void everyWriteOfOursNeedsTheTokenOfItsForm() {
        Map<String, Long> before = rows();
        Set<String> writes = writes();
        writes.add("/log-ud");
        for (String address : writes) {
            for (String person : List.of("submitter.0751", "reviewer.0101", "coordinator", "admin")) {
                assertThat(post(address, user(person)))
                        .as("%s by %s without a token", address, person)
                        .hasStatus(403);
                assertThat(post(address, user(person), csrf().useInvalidToken()))
                        .as("%s by %s with a wrong token", address, person)
                        .hasStatus(403);
            }
        }
        System.out.printf("Forged requests: %d write addresses × 4 people × 2%n", writes.size());
        assertThat(writes).hasSizeGreaterThan(12);
        assertThat(rows()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "null", "http://localhost.evil.example", "https://localhost"})
    void anotherSiteCannotWriteByTheApiWithARememberedPassword(String origin) {
        assertThat(mvc.post()
                        .uri("/api/v1/proposals")
                        .header("Origin", origin)
                        .contentType("application/json")
                        .content("{}")
                        .with(user("submitter.0751"))
                        .exchange())
                .hasStatus(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELETE", "PUT", "POST", "PATCH"})
    void aMethodInDisguiseIsTheMethodThatWasSent(String method) {
        Map<String, Long> before = rows();
        assertThat(mvc.get()
                        .uri("/mine-data?_method=" + method)
                        .header("X-HTTP-Method-Override", method)
                        .header("X-HTTP-Method", method)
                        .with(user("coordinator"))
                        .exchange())
                .hasStatus(200);
        assertThat(rows()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/log-ind",
                "/katalog",
                "/forslag/F-1999-0001",
                "/api/v1/catalogue",
                "/camunda/app/tasklist/"
            })
    void aBrowserThatCameByTlsIsToldToComeByNothingElse(String address) {
        MvcTestResult secure = mvc.get().uri(address).secure(true).exchange();
        MvcTestResult plain = mvc.get().uri(address).exchange();

        assertThat(secure.getResponse().getHeader("Strict-Transport-Security"))
                .isEqualTo("max-age=31536000 ; includeSubDomains");
        assertThat(plain.getResponse().getHeader("Strict-Transport-Security")).isNull();
    }

    private MvcTestResult post(String address, RequestPostProcessor... who) {
        var request = mvc.method(HttpMethod.POST).uri(address);
        for (RequestPostProcessor one : who) {
            request = request.with(one);
        }
        return request.exchange();
    }

    /** Every address of our pages that takes something, with something in place of what it names. */
    private Set<String> writes() {
        return requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .filter(mapping -> !READING.containsAll(methods(mapping)))
                .map(mapping -> mapping.getPathPatternsCondition().getPatternValues())
                .flatMap(Collection::stream)
                .filter(address -> !address.startsWith("/api/") && !WITHOUT_TOKEN.contains(address))
                .map(address -> address.replaceAll("\\{[^}]+}", "11111111-1111-1111-1111-111111111111"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A mapping that names no method takes all. */
    private static Set<RequestMethod> methods(RequestMappingInfo mapping) {
        Set<RequestMethod> named = mapping.getMethodsCondition().getMethods();
        return named.isEmpty() ? Set.of(RequestMethod.POST) : named;
    }

    /** How many rows there are in each table; that somebody was refused is written down, and is meant to be. */
    private Map<String, Long> rows() {
        Map<String, Long> rows = new TreeMap<>();
        jdbc
                .sql("select table_name from information_schema.tables where table_schema = 'PUBLIC'")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> !table.equalsIgnoreCase("security_event"))
                .forEach(table -> rows.put(
                        table,
                        jdbc.sql("select count(*) from \"" + table + "\"")
                                .query(Long.class)
                                .single()));
        return rows;
    }
}
