package dk.splejs.api.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One thing the API can do.
 *
 * @param access {@code open}, {@code more} where a log-in shows more, or {@code needed}
 */
record Call(String id, String tag, String method, String path, String summary, String access, List<Asked> parameters) {

    /**
     * A parameter.
     *
     * @param values what may be said, where that is a short list
     */
    record Asked(String name, boolean required, String description, List<String> values) {

        private static Asked of(JsonNode parameter) {
            JsonNode schema = parameter.path("schema");
            JsonNode words = schema.has("items") ? schema.path("items").path("enum") : schema.path("enum");
            List<String> values = new ArrayList<>();
            words.forEach(word -> values.add(word.asText()));
            return new Asked(
                    parameter.path("name").asText(),
                    parameter.path("required").asBoolean(),
                    parameter.path("description").asText(),
                    values);
        }
    }

    static Call of(String path, String method, JsonNode operation) {
        List<Asked> parameters = new ArrayList<>();
        operation.path("parameters").forEach(parameter -> parameters.add(Asked.of(parameter)));
        return new Call(
                operation.path("operationId").asText(),
                operation.path("tags").path(0).asText(),
                method.toUpperCase(Locale.ROOT),
                path,
                operation.path("summary").asText(),
                access(operation.path("security")),
                parameters);
    }

    /** Whether it can be followed as a link as it stands. */
    public boolean isLink() {
        return method.equals("GET") && !path.contains("{");
    }

    private static String access(JsonNode security) {
        if (security.isEmpty()) {
            return "open";
        }
        return security.path(0).isEmpty() ? "more" : "needed";
    }
}
