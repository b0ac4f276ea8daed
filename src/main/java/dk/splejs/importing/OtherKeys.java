package dk.splejs.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a process says that an entry has no field for, as JSON, so that it is not lost. */
final class OtherKeys {

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final int MOST = 20_000;

    /** They stand in the entry, or in how its owner uses it. */
    private static final Set<String> TAKEN = Set.of(
            "id",
            "title",
            "shortDescription",
            "visibility",
            "cvr",
            "municipalityName",
            "kle",
            "domains",
            "itSystems",
            "services",
            "technologies",
            "vendor",
            "otherContactEmail",
            "codeRepositoryUrl",
            "ratingComment");

    private OtherKeys() {}

    static @Nullable String of(SourceRecord process, List<Remark> remarks) {
        Map<String, Object> kept = new TreeMap<>();
        int length = 2;
        for (Map.Entry<String, List<String>> field : process.values().entrySet()) {
            if (!TAKEN.contains(field.getKey()) && !ProcessTexts.SECTIONS.containsKey(field.getKey())) {
                Object value = field.getValue().size() == 1 ? field.getValue().get(0) : field.getValue();
                length += json(Map.of(field.getKey(), value)).length();
                if (length <= MOST) {
                    kept.put(field.getKey(), value);
                } else {
                    remarks.add(Remark.of("otherKey"));
                }
            }
        }
        return kept.isEmpty() ? null : json(kept);
    }

    private static String json(Map<String, Object> values) {
        try {
            return JSON.writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts are JSON", e);
        }
    }
}
