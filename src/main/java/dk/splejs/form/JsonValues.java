package dk.splejs.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists as clients send them: a list, JSON in a text, or an engine's JSON value, whose {@code toString} is JSON. */
final class JsonValues {

    private static final int LONGEST = 200_000;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonValues() {}

    /** The list, or nothing when it is none. */
    static Optional<List<?>> list(Object submitted) {
        if (submitted instanceof Collection<?> items) {
            return Optional.of(List.copyOf(withoutNulls(items)));
        }
        if (submitted instanceof Number || submitted instanceof Boolean || submitted instanceof Map<?, ?>) {
            return Optional.empty();
        }
        return parsed(submitted.toString());
    }

    private static List<?> withoutNulls(Collection<?> items) {
        return items.stream().map(item -> item == null ? "" : item).toList();
    }

    private static Optional<List<?>> parsed(String json) {
        if (json.isBlank()) {
            return Optional.of(List.of());
        }
        if (json.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return MAPPER.readValue(json, Object.class) instanceof List<?> items
                    ? Optional.of(withoutNulls(items))
                    : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
