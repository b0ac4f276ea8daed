package dk.splejs.importing;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.splejs.importing.FileRefused.Reason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The JSON of OS2autoproces: a list of processes, a page of them, or one. */
final class ProcessJson {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** What stands for an object of a list, the first that it has. */
    private static final List<String> NAMES = List.of("name", "title", "url", "id");

    /** Other processes, of which nothing is told here but which they are. */
    private static final Set<String> PROCESSES = Set.of("children", "parents");

    private ProcessJson() {}

    static List<SourceRecord> read(byte[] file) throws IOException {
        JsonNode root = JSON.readTree(file);
        JsonNode processes = root.path("content").isArray() ? root.path("content") : root;
        if (processes.isObject()) {
            return List.of(process(1, processes));
        }
        if (!processes.isArray()) {
            throw new FileRefused(Reason.NO_PROCESSES);
        }
        if (processes.size() > ProcessFile.MOST_PROCESSES) {
            throw new FileRefused(Reason.TOO_MANY_PROCESSES);
        }
        List<SourceRecord> records = new ArrayList<>();
        for (JsonNode process : processes) {
            records.add(process(records.size() + 1, process));
        }
        return records;
    }

    /** Anything but an object becomes a record without an id, which is told in the report. */
    private static SourceRecord process(int number, JsonNode process) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        if (process.isObject()) {
            process.properties().forEach(field -> values.put(field.getKey(), words(field.getKey(), field.getValue())));
        } else {
            values.put("?", List.of(process.asText("?") + "?"));
        }
        return SourceRecord.of(number, values);
    }

    /** The words of a value; of an object beside a list nothing, as that is somebody. */
    private static List<String> words(String field, JsonNode value) {
        if (!value.isArray()) {
            return value.isValueNode() && !value.isNull() ? List.of(value.asText()) : List.of();
        }
        List<String> names = PROCESSES.contains(field) ? List.of("id") : NAMES;
        List<String> words = new ArrayList<>();
        value.forEach(item -> word(item, names).ifPresent(words::add));
        return words;
    }

    private static Optional<String> word(JsonNode item, List<String> names) {
        Stream<JsonNode> candidates = item.isObject() ? names.stream().map(item::path) : Stream.of(item);
        return candidates
                .filter(candidate -> candidate.isValueNode() && !candidate.isNull())
                .map(JsonNode::asText)
                .findFirst();
    }
}
