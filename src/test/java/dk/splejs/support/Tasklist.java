package dk.splejs.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.splejs.security.web.HttpUser;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tasklist's own API over real HTTP, as a logged-in person's browser calls it. */
@Component
public class Tasklist {

    private final ProcessEngine engine;
    private final Environment environment;
    private final ObjectMapper json;

    public Tasklist(ProcessEngine engine, Environment environment, ObjectMapper json) {
        this.engine = engine;
        this.environment = environment;
        this.json = json;
    }

    /** A person who has logged in through the form and holds Tasklist's token. */
    public HttpUser logIn(String userId) {
        HttpUser user = visitor();
        HttpResponse<String> answer = user.logIn(userId, TestPeople.PASSWORD);
        if (answer.statusCode() != 302) {
            throw new AssertionError("Log-in of " + userId + " answered " + answer.statusCode());
        }
        user.get("/camunda/app/tasklist/" + engine.getName() + "/");
        return user;
    }

    /** Somebody who has not logged in. */
    public HttpUser visitor() {
        return new HttpUser(environment.getRequiredProperty("local.server.port", Integer.class));
    }

    /** The ids of the tasks that this person sees of a proposal. */
    public List<String> tasks(HttpUser user, String reference) {
        String query = "?maxResults=200&nameLike=" + URLEncoder.encode("%" + reference + " %", UTF_8);
        List<String> ids = new ArrayList<>();
        read(user.getJson(path("/task" + query)))
                .forEach(task -> ids.add(task.get("id").asText()));
        return ids;
    }

    public HttpResponse<String> submitForm(HttpUser user, String taskId, Map<String, Object> answers) {
        return user.postToWebapp(path("/task/" + taskId + "/submit-form"), variables(answers));
    }

    public HttpResponse<String> complete(HttpUser user, String taskId, Map<String, Object> answers) {
        return user.postToWebapp(path("/task/" + taskId + "/complete"), variables(answers));
    }

    /** The address of the engine's API in Tasklist. */
    public String path(String path) {
        return "/camunda/api/engine/engine/" + engine.getName() + path;
    }

    public JsonNode read(HttpResponse<String> response) {
        if (response.statusCode() != 200) {
            throw new AssertionError(response.uri() + " answered " + response.statusCode() + " " + response.body());
        }
        return parse(response.body());
    }

    public JsonNode parse(String body) {
        try {
            return json.readTree(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError("Not JSON: " + body, e);
        }
    }

    public String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The body in which the engine's API takes variables; lists go as JSON values. */
    public String variables(Map<String, Object> answers) {
        Map<String, Object> variables = new LinkedHashMap<>();
        answers.forEach((key, value) -> variables.put(
                key,
                value instanceof List<?> ? Map.of("value", write(value), "type", "Json") : Map.of("value", value)));
        return write(Map.of("variables", variables));
    }
}
