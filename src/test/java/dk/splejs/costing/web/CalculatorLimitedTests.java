package dk.splejs.costing.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Who asks too much is told when to come back. */
@CalculatorTest
@TestPropertySource(properties = "splejs.limits.calculations-per-minute=1")
class CalculatorLimitedTests {

    @Autowired
    private MockMvcTester mvc;

    @Test
    void theApiSaysWhenToAskAgain() {
        assertThat(ask("10.0.0.7")).hasStatus(HttpStatus.BAD_REQUEST);

        MvcTestResult refused = ask("10.0.0.7");
        assertThat(refused)
                .hasStatus(HttpStatus.TOO_MANY_REQUESTS)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .containsHeader("Retry-After");
        assertThat(refused).bodyJson().extractingPath("$.status").isEqualTo(429);
        assertThat(ask("10.0.0.8")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void thePageKeepsWhatWasTyped() {
        assertThat(type("10.0.0.9")).hasStatusOk();

        assertThat(type("10.0.0.9"))
                .hasStatus(HttpStatus.TOO_MANY_REQUESTS)
                .containsHeader("Retry-After")
                .bodyText()
                .contains("role=\"alert\"", "står her endnu", "value=\"100,00\"", "value=\"Rødovre\"");
    }

    private MvcTestResult ask(String address) {
        return mvc.post()
                .uri("/api/v1/cost-splits")
                .remoteAddress(address)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{}")
                .exchange();
    }

    private MvcTestResult type(String address) {
        return mvc.post()
                .uri("/beregner")
                .remoteAddress(address)
                .param("total", "100,00")
                .param("key", "equal")
                .param("code", "Rødovre")
                .exchange();
    }
}
