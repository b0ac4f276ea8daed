package dk.splejs.form;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;

/** Reads a form file. What the records of the model don't name is refused, so nothing in a form is silently ignored. */
final class FormReader {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    private FormReader() {}

    static FormFile read(String name, InputStream json) {
        try {
            FormFile file = MAPPER.readValue(json, FormFile.class);
            InvalidForm.unless(file.id().equals(name), "The id of a form is its file's name: " + name);
            return file;
        } catch (IOException e) {
            throw new InvalidForm("The form " + name + " is not understood: " + e.getMessage(), e);
        }
    }
}
