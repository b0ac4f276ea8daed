package dk.splejs.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Any number of answers, from the form itself or, by {@code valuesKey}, from a fact. */
record MultiChoiceField(
        String type,
        String id,
        String key,
        String label,
        @Nullable String description,
        @Nullable Conditional conditional,
        @Nullable List<Option> values,
        @Nullable String valuesKey,
        @Nullable Rules validate)
        implements Field {

    private static final int MOST = 1000;

    MultiChoiceField {
        InvalidForm.unless((values == null) != (valuesKey == null), "Answers from one place, please: " + id);
    }

    @Override
    public @Nullable Object defaultValue() {
        return null;
    }

    @Override
    public boolean required() {
        return validate != null && validate.required();
    }

    @Override
    public Reading read(@Nullable Object submitted, Map<String, ?> facts) {
        if (submitted == null) {
            return Reading.ABSENT;
        }
        return JsonValues.list(submitted)
                .filter(words -> words.size() <= MOST)
                .map(words -> chosen(words, facts))
                .orElseGet(() -> Reading.refused("Svaret skal være en liste af valg."));
    }

    private Reading chosen(List<?> words, Map<String, ?> facts) {
        Predicate<String> known = OfferedOptions.known(values, valuesKey, facts);
        Optional<?> unknown = words.stream()
                .filter(word -> !(word instanceof String text) || !known.test(text))
                .findFirst();
        if (unknown.isPresent()) {
            return Reading.refused("Valget %s findes ikke."
                    .formatted(Texts.quoted(unknown.get().toString())));
        }
        return words.isEmpty()
                ? Reading.ABSENT
                : Reading.of(words.stream().map(Object::toString).distinct().toList());
    }

    @Override
    public Object parse(List<String> typed) {
        return typed;
    }

    @Override
    public List<Option> options(Map<String, ?> facts) {
        return OfferedOptions.of(values, valuesKey, facts);
    }

    @Override
    public String shown(Object value) {
        return String.join(", ", selected(value));
    }

    static List<String> selected(Object value) {
        return JsonValues.list(value).stream()
                .flatMap(List::stream)
                .map(Object::toString)
                .toList();
    }

    @Override
    public String missing() {
        return "Vælg mindst ét svar.";
    }

    @Override
    public String control() {
        return "checklist";
    }
}
