package dk.splejs.form;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One answer out of a few, from the form itself or, by {@code valuesKey}, from a fact. */
record ChoiceField(
        String type,
        String id,
        String key,
        String label,
        @Nullable String description,
        @Nullable String defaultValue,
        @Nullable Conditional conditional,
        @Nullable List<Option> values,
        @Nullable String valuesKey,
        @Nullable Rules validate,
        @Nullable Layout layout)
        implements Field {

    ChoiceField {
        InvalidForm.unless((values == null) != (valuesKey == null), "Answers from one place, please: " + id);
        InvalidForm.unless(values == null || !values.isEmpty(), "A choice needs answers: " + id);
        values = values == null ? null : List.copyOf(values);
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
        return OfferedOptions.known(values, valuesKey, facts).test(word)
                ? Reading.of(word)
                : Reading.refused("Valget %s findes ikke.".formatted(Texts.quoted(word)));
    }

    @Override
    public List<Option> options(Map<String, ?> facts) {
        return OfferedOptions.of(values, valuesKey, facts);
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
