package dk.splejs.story;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.splejs.security.web.HttpUser;
import dk.splejs.support.RawHttp;
import dk.splejs.support.RunningJourney;
import dk.splejs.support.RunningSplejs;
import dk.splejs.support.Tasklist;
import dk.splejs.support.TestPeople;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The same over real HTTP, where the container and the engine's API have their say too. */
@RunningSplejs
@Import(RunningJourney.class)
class HttpFuzzTests {

    private static final int REQUESTS = 1_500;
    private static final int ENGINE_CALLS = 700;
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final Pattern INSIDE =
            Pattern.compile("Exception|\\bat (java|org|dk)\\.|Apache Tomcat|org\\.(springframework|hibernate)");
    private static final List<String> PATHS = List.of(
            "/",
            "/katalog",
            "/katalog/x",
            "/forslag",
            "/forslag/F-2026-0001",
            "/api/v1/catalogue",
            "/api/v1/catalogue/x",
            "/api/v1/proposals/F-2026-0001",
            "/api/v1/cost-splits",
            "/api/v1/proposals",
            "/beregner",
            "/log-ind",
            "/log-ud",
            "/opgaver/x",
            "/assets/splejs.css",
            "/diagrammer/proposal.bpmn",
            "/error",
            "/actuator/health",
            "/camunda/app/tasklist/",
            "/camunda/api/engine/engine/default/task");
    private static final List<String> HEADERS = List.of(
            "Accept",
            "Accept-Language",
            "Content-Type",
            "Cookie",
            "Authorization",
            "Range",
            "If-None-Match",
            "Origin",
            "Referer",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-Requested-With",
            "HX-Request",
            "X-XSRF-TOKEN",
            "Content-Encoding");
    private static final List<String> METHODS =
            List.of("GET", "GET", "GET", "POST", "POST", "HEAD", "OPTIONS", "PUT", "DELETE");

    @LocalServerPort
    private int port;

    @Autowired
    private TestPeople people;

    @Autowired
    private Tasklist tasklist;

    @BeforeEach
    void somebodyIsKnown() {
        people.enrol();
    }

    @Test
    void anyRequestIsAnsweredSoonAndNotByAnErrorOfOurs() {
        Fuzz fuzz = new Fuzz(7);
        RawHttp raw = new RawHttp(port);
        for (int n = 0; n < REQUESTS; n++) {
            String target = target(fuzz);
            String body =
                    fuzz.mutated("{\"total\": \"100.00\", \"key\": \"equal\", \"participants\": [{\"code\": \"A\"}]}");
            String line = fuzz.one(METHODS) + " " + target + " HTTP/1.1";
            String[] headers = {
                header(fuzz), header(fuzz), "Content-Type: application/json", "Content-Length: " + bytes(body)
            };
            long start = System.nanoTime();
            RawHttp.Answer answer = raw.send(line, body, headers);
            String what = line + " " + List.of(headers) + " " + answer;
            assertThat(Duration.ofNanos(System.nanoTime() - start)).as(what).isLessThan(SOON);
            assertThat(answer.status()).as(what).isBetween(200, 499);
            assertThat(answer.header("X-Injected")).as(what).isEmpty();
            assertThat(INSIDE.matcher(answer.body()).find()).as(what).isFalse();
        }
        System.out.printf("Fuzz over HTTP: %d requests%n", REQUESTS);
    }

    /** A member's browser may send Tasklist's API anything that is JSON, in the shape that it knows or in another. */
    @Test
    void theEnginesApiRefusesWhatMakesNoSense() {
        Fuzz fuzz = new Fuzz(8);
        HttpUser reviewer = tasklist.logIn("reviewer.0101");
        List<String> doors =
                List.of("/task", "/task/count", "/task/x/submit-form", "/task/x/complete", "/task/count?x=y");
        for (int n = 0; n < ENGINE_CALLS; n++) {
            Map<String, Object> query = fuzz.object(
                    List.of(
                            "assignee",
                            "orQueries",
                            "sorting",
                            "variables",
                            "processVariables",
                            "dueBefore",
                            "priority",
                            "userId"),
                    2);
            String body = fuzz.upTo(2) == 0 ? fuzz.mutated(tasklist.write(query)) : tasklist.write(query);
            String door = fuzz.one(doors);
            var answer = reviewer.postToWebapp(tasklist.path(door), body);
            assertThat(answer.statusCode())
                    .as(door + " " + body + " " + answer.body())
                    .isBetween(200, 499);
            assertThat(answer.body()).as(door + " " + body).doesNotContain("\\tat ", "org.springframework");
        }
        System.out.printf("Fuzz of the engine's API: %d calls%n", ENGINE_CALLS);
    }

    private static String target(Fuzz fuzz) {
        StringBuilder target = new StringBuilder(fuzz.one(PATHS));
        if (fuzz.rarely()) {
            target.append('/').append(fuzz.noise(8).replaceAll("[\\x00-\\x20\\x7f-\\uffff]", "~"));
        }
        for (int n = fuzz.upTo(3); n > 0; n--) {
            target.append(target.indexOf("?") < 0 ? '?' : '&')
                    .append(fuzz.one(
                            List.of("q", "side", "page", "size", "fase", "sprog", "kode", "maxResults", "x[]")))
                    .append('=')
                    .append(
                            fuzz.rarely()
                                    ? fuzz.text().replaceAll("[\\x00-\\x20]", "")
                                    : URLEncoder.encode(fuzz.text(), UTF_8));
        }
        return target.substring(0, Math.min(target.length(), 6_000));
    }

    private static String header(Fuzz fuzz) {
        String value = fuzz.text().replaceAll("[\\r\\n]", " ");
        return fuzz.one(HEADERS) + ": " + value.substring(0, Math.min(value.length(), 1_000));
    }

    /** One byte a character goes out. */
    private static int bytes(String body) {
        return body.getBytes(ISO_8859_1).length;
    }
}
