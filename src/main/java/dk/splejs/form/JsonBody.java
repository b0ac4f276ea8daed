package dk.splejs.form;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the JSON object that somebody sent, within limits: 1 MB, 50 levels, no key twice. */
public final class JsonBody {

    public static final int MOST_BYTES = 1024 * 1024;

    private static final int DEEPEST = 50;
    private static final TypeReference<@Nullable LinkedHashMap<String, @Nullable Object>> OBJECT =
            new TypeReference<>() {};
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private JsonBody() {}

    /**
     * The object by key; keys whose value is null are left out.
     *
     * @throws TooLarge over the limit
     * @throws NotAnObject when it is anything but a JSON object
     */
    public static Map<String, Object> read(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new TooLarge();
        }
        Map<String, Object> given = new LinkedHashMap<>();
        object(bytes).forEach((key, value) -> {
            if (value != null) {
                given.put(key, value);
            }
        });
        return given;
    }

    private static Map<String, @Nullable Object> object(byte[] bytes) {
        try {
            Map<String, @Nullable Object> object = MAPPER.readValue(bytes, OBJECT);
            if (object == null) {
                throw new NotAnObject();
            }
            return object;
        } catch (IOException e) {
            throw new NotAnObject();
        }
    }

    /** More than anybody has to say. */
    public static class TooLarge extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /** Not a JSON object. */
    public static class NotAnObject extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
