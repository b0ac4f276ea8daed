package dk.splejs.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The real forms, and small ones made for a test. */
final class TestForms {

    static final Forms FORMS = load();

    private TestForms() {}

    private static Forms load() {
        try {
            return new Forms(new FeelConditions());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FormDefinition form(String name) {
        return FORMS.require(name);
    }

    /** A form with the given components, written in JSON with single quotes, and a submit button. */
    static FormDefinition with(String components) {
        return new FormDefinition(
                read(components + ", {'type':'button','id':'b','label':'Send','action':'submit'}"),
                new FeelConditions());
    }

    static FormFile read(String components) {
        String json = """
                {'type':'default','id':'test','schemaVersion':16,'executionPlatform':'Camunda Platform',
                 'executionPlatformVersion':'7.24.0','components':[%s]}""".formatted(components).replace('\'', '"');
        return FormReader.read("test", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    /** A map that may be changed and may hold nulls. */
    static Map<String, Object> answers(@Nullable Object... keysAndValues) {
        Map<String, Object> answers = new LinkedHashMap<>();
        for (int at = 0; at < keysAndValues.length; at += 2) {
            answers.put((String) keysAndValues[at], keysAndValues[at + 1]);
        }
        return answers;
    }
}
