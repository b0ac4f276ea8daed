package dk.splejs.story;

import static dk.splejs.support.FormAnswers.accept;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.splejs.form.FormDefinition;
import dk.splejs.form.FormRejected;
import dk.splejs.form.Forms;
import dk.splejs.form.JsonBody;
import dk.splejs.proposal.ProposalId;
import dk.splejs.support.EngineTest;
import dk.splejs.support.Journey;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Tens of thousands of inputs that make no sense: each is answered soon, and none by an error of ours. The seed is fixed, so
 * what fails today fails tomorrow.
 */
@EngineTest
@AutoConfigureMockMvc
@Import(Journey.class)
class FuzzTests {

    private static final Duration SOON = Duration.ofSeconds(5);
    private static final int CHECKS = 12_000;
    private static final int PARSES = 6_000;
    private static final int BODIES = 6_000;
    private static final int QUESTIONS = 3_000;
    private static final int SUBMISSIONS = 1_000;
    private static final int ADDRESSES = 1_500;
    private static final List<String> ROLES =
            List.of("", "submitter.0751", "reviewer.0101", "budget.0101", "analyst", "board.1", "coordinator", "admin");
    private static final List<String> PARAMETERS = List.of(
            "q",
            "side",
            "page",
            "size",
            "fase",
            "egne",
            "kode",
            "organisation",
            "eksempel",
            "timer",
            "sprog",
            "error",
            "_version",
            "_form",
            "_owner",
            "_key",
            "outcome",
            "reason",
            "closeNow",
            "need",
            "comment",
            "ceiling",
            "total",
            "key",
            "code",
            "inhabitants",
            "lines[0].label",
            "lines[999].low",
            "lines[-1].low",
            "_add",
            "_remove",
            "remove",
            "_preview");
    private static final String QUESTION = """
            {"total": "1000.00", "key": "mixed", "mixedEqualShare": "0.4", "participants": [\
            {"code": "A", "inhabitants": 1000, "cap": "500.00"}, {"code": "B", "inhabitants": 20000}, {"code": "C"}]}""";

    @Autowired
    private Journey journey;

    @Autowired
    private Forms forms;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    private int inputs;

    @Test
    void everyFormChecksAnythingThatIsSent() {
        Fuzz fuzz = new Fuzz(1);
        List<FormDefinition> all =
                forms.names().stream().sorted().map(forms::require).toList();
        for (int n = 0; n < CHECKS; n++) {
            FormDefinition form = fuzz.one(all);
            Map<String, Object> answers = fuzz.object(form.keys(), 0);
            soon(form.name() + " " + answers, () -> check(form, answers));
        }
        report("answers to forms");
    }

    @Test
    void everyFormReadsAndShowsAnythingThatIsTyped() {
        Fuzz fuzz = new Fuzz(2);
        List<FormDefinition> all =
                forms.names().stream().sorted().map(forms::require).toList();
        for (int n = 0; n < PARSES; n++) {
            FormDefinition form = fuzz.one(all);
            MultiValueMap<String, String> typed = typed(fuzz, form.keys());
            soon(form.name() + " " + typed, () -> {
                Map<String, Object> values = form.changeRows(typed).orElseGet(() -> form.parse(typed));
                check(form, values);
                form.view(Map.of(), values, List.of());
            });
        }
        report("typed forms");
    }

    @Test
    void theReaderOfJsonTakesAnyBytes() throws JsonProcessingException {
        Fuzz fuzz = new Fuzz(3);
        for (int n = 0; n < BODIES; n++) {
            String body = fuzz.mutated(json.writeValueAsString(fuzz.object(List.of("title", "lines", "total"), 0)));
            byte[] bytes = body.getBytes(fuzz.rarely() ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
            soon(body, () -> read(bytes));
        }
        report("bodies");
    }

    @Test
    void theOpenApiAnswersAnyQuestion() throws JsonProcessingException {
        Fuzz fuzz = new Fuzz(4);
        for (int n = 0; n < QUESTIONS; n++) {
            Map<String, Object> question =
                    fuzz.object(List.of("total", "key", "participants", "mixedEqualShare", "quorum"), 0);
            String body = fuzz.upTo(1) == 0 ? fuzz.mutated(QUESTION) : json.writeValueAsString(question);
            String address = fuzz.upTo(9) == 0 ? "/api/v1/proposals" : "/api/v1/cost-splits";
            answered(
                    body,
                    () -> mvc.post()
                            .uri(address)
                            .contentType(fuzz.rarely() ? "text/plain" : "application/json")
                            .content(body)
                            .with(user("board.1"))
                            .exchange());
        }
        report("questions to the API");
    }

    @Test
    void everyPageTakesAnyForm() {
        Fuzz fuzz = new Fuzz(5);
        String task = task();
        List<String> pages = addresses(RequestMethod.POST);
        for (int n = 0; n < SUBMISSIONS; n++) {
            String role = fuzz.one(ROLES);
            String address = fuzz.one(pages).replace("{taskId}", task).replaceAll("\\{[^}]+}", "F-2026-0001");
            String path = role.equals("reviewer.0101") && fuzz.upTo(1) == 0 ? "/opgaver/" + task : address;
            MultiValueMap<String, String> typed = typed(fuzz, PARAMETERS);
            typed.remove("title");
            typed.remove("_action");
            answered(role + " " + path + " " + typed, () -> ask(HttpMethod.POST, path, typed, role));
        }
        report("forms to pages");
    }

    @Test
    void everyAddressTakesAnyQuestion() {
        Fuzz fuzz = new Fuzz(6);
        journey.submit("0751");
        List<String> pages = addresses(RequestMethod.GET);
        for (int n = 0; n < ADDRESSES; n++) {
            String role = fuzz.one(ROLES);
            String path = fuzz.one(pages);
            while (path.contains("{")) {
                path = path.replaceFirst(
                        "\\{[^{}]+}", fuzz.one(List.of("F-2026-0001", "0101", "1-1", "x", "-1", "%C3%A6", "%25s")));
            }
            String address = path;
            MultiValueMap<String, String> asked = typed(fuzz, PARAMETERS);
            answered(role + " " + path + " " + asked, () -> ask(HttpMethod.GET, address, asked, role));
        }
        report("questions to pages");
    }

    private static void check(FormDefinition form, Map<String, Object> answers) {
        try {
            form.check(answers);
        } catch (FormRejected expected) {
            assertThat(expected.problems()).isNotEmpty();
        }
    }

    private static void read(byte[] body) {
        try {
            JsonBody.read(new ByteArrayInputStream(body));
        } catch (JsonBody.NotAnObject expected) {
            // What else
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MultiValueMap<String, String> typed(Fuzz fuzz, List<String> names) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        for (int n = fuzz.upTo(6); n > 0; n--) {
            typed.add(fuzz.rarely() ? fuzz.text() : fuzz.one(names), fuzz.text());
        }
        return typed;
    }

    private MvcTestResult ask(HttpMethod method, String path, MultiValueMap<String, String> parameters, String role) {
        RequestPostProcessor who = role.isEmpty() ? anonymous() : user(role);
        return mvc.method(method)
                .uri(java.net.URI.create(path))
                .params(parameters)
                .with(who)
                .with(csrf())
                .exchange();
    }

    private void answered(String what, java.util.function.Supplier<MvcTestResult> request) {
        soon(what, () -> {
            MvcTestResult answer = request.get();
            assertThat(answer.getUnresolvedException()).as(what).isNull();
            assertThat(answer.getResponse().getStatus()).as(what).isLessThan(500);
            assertThat(answer.getResponse().getHeader("X-Injected")).as(what).isNull();
        });
    }

    private void soon(String what, Runnable input) {
        long start = System.nanoTime();
        try {
            input.run();
        } catch (RuntimeException e) {
            throw new AssertionError("Failed by " + what, e);
        }
        inputs++;
        assertThat(Duration.ofNanos(System.nanoTime() - start)).as(what).isLessThan(SOON);
    }

    private void report(String what) {
        System.out.printf("Fuzz: %d %s%n", inputs, what);
    }

    private String task() {
        ProposalId id = journey.submit("0751");
        journey.screen(id, accept("1", "0101", "0147"));
        return journey.openSteps(id).stream()
                .filter(step -> "0101".equals(String.valueOf(step.organisation())))
                .findFirst()
                .orElseThrow()
                .taskId();
    }

    private List<String> addresses(RequestMethod method) {
        Set<String> addresses = new TreeSet<>();
        requestMappingHandlerMapping.getHandlerMethods().keySet().forEach(mapping -> {
            Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
            if (methods.contains(method)) {
                mapping.getPathPatternsCondition()
                        .getPatternValues()
                        .forEach(pattern -> addresses.add(pattern.replaceAll(":[^/]*}(?=[./]|$)", "}")));
            }
        });
        return new ArrayList<>(addresses);
    }
}
