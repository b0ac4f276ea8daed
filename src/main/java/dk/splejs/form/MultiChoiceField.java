package dk.splejs.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

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
        Predicate<String> known = known(facts);
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

    /** Without the fact that lists the answers, any word will do here: the feature that takes the answer knows better. */
    private Predicate<String> known(Map<String, ?> facts) {
        if (valuesKey != null && facts.get(valuesKey) == null) {
            return WORD.asMatchPredicate();
        }
        return options(facts).stream().map(Option::value).collect(Collectors.toSet())::contains;
    }

    @Override
    public Object parse(List<String> typed) {
        return typed;
    }

    @Override
    public List<Option> options(Map<String, ?> facts) {
        if (values != null) {
            return values;
        }
        Object offered = facts.get(valuesKey);
        return offered == null
                ? List.of()
                : JsonValues.list(offered).stream()
                        .flatMap(List::stream)
                        .flatMap(MultiChoiceField::option)
                        .toList();
    }

    private static Stream<Option> option(Object offered) {
        return offered instanceof Map<?, ?> entry
                ? Stream.of(new Option(String.valueOf(entry.get("label")), String.valueOf(entry.get("value"))))
                : Stream.empty();
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
