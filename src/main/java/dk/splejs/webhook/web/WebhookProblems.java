package dk.splejs.webhook.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is wrong with a form: a message's key for each field. */
record WebhookProblems(Map<String, String> byField) {

    static final WebhookProblems NONE = new WebhookProblems(Map.of());

    WebhookProblems {
        byField = Map.copyOf(byField);
    }

    WebhookProblems with(String field, String key) {
        Map<String, String> more = new LinkedHashMap<>(byField);
        more.put(field, key);
        return new WebhookProblems(more);
    }

    public boolean isEmpty() {
        return byField.isEmpty();
    }

    public @Nullable String of(String field) {
        return byField.get(field);
    }
}
