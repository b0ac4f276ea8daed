package dk.splejs.form;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one field. An empty one is a problem when it is required, and takes its default otherwise. */
final class FieldCheck {

    private final Field field;
    private final Map<String, ?> facts;
    private @Nullable String refusal;

    FieldCheck(Field field, Map<String, ?> facts) {
        this.field = field;
        this.facts = facts;
    }

    @Nullable
    Object value(@Nullable Object submitted, boolean required) {
        Reading reading = field.read(submitted, facts);
        if (reading.equals(Reading.ABSENT) && !required) {
            reading = field.read(field.defaultValue(), facts);
        }
        refusal = reading.equals(Reading.ABSENT) && required ? field.missing() : reading.refusal();
        return reading.value();
    }

    Optional<FieldProblem> problem(String key, String label) {
        return Optional.ofNullable(refusal).map(message -> new FieldProblem(key, label, message));
    }
}
