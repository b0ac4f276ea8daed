package dk.splejs.form;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One answer out of a few. */
record ChoiceField(
        String type,
        String id,
        String key,
        String label,
        @Nullable String description,
        @Nullable String defaultValue,
        @Nullable Conditional conditional,
        List<Option> values,
        @Nullable Rules validate,
        @Nullable Layout layout)
        implements Field {

    ChoiceField {
        values = List.copyOf(values);
        InvalidForm.unless(!values.isEmpty(), "A choice needs answers: " + id);
    }

    @Override
    public boolean required() {
        return validate != null && validate.required();
    }

    @Override
    public Reading read(@Nullable Object submitted, Map<String, ?> facts) {
        if (submitted == null || (submitted instanceof String text && text.isBlank())) {
            return Reading.ABSENT;
        }
        if (!(submitted instanceof String) && !(submitted instanceof Integer) && !(submitted instanceof Long)) {
            return Reading.refused("Svaret skal være ét af valgene.");
        }
        String word = submitted.toString().strip();
        return values.stream().anyMatch(option -> option.value().equals(word))
                ? Reading.of(word)
                : Reading.refused("Valget %s findes ikke.".formatted(Texts.quoted(word)));
    }

    @Override
    public List<Option> options(Map<String, ?> facts) {
        return values;
    }

    @Override
    public String missing() {
        return "Vælg et svar.";
    }

    @Override
    public String control() {
        return type;
    }
}
