package dk.splejs.form;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in Danish when a conditional field applies, from its condition and the labels of the fields it asks. */
final class AppliesHint {

    private final Map<String, Field> fields;

    AppliesHint(FormFile form) {
        this.fields = form.fields().collect(Collectors.toMap(Field::key, field -> field));
    }

    FormView.@Nullable Applies of(Component component) {
        Component.Conditional conditional = component.conditional();
        return conditional == null
                ? null
                : new FormView.Applies(conditional.hide().json(), sentence(conditional.hide()));
    }

    private String sentence(Condition hide) {
        return hide.comparisons().stream()
                .filter(comparison -> !comparison.withNull())
                .map(this::clause)
                .collect(Collectors.joining(" og ", "Gælder kun, når ", "."));
    }

    private String clause(Condition.Comparison hidden) {
        Field asked = fields.get(hidden.key());
        if (asked instanceof CheckboxField) {
            return "der er sat kryds ved “%s”".formatted(asked.label());
        }
        String answer = asked == null ? hidden.word() : label(asked, hidden.word());
        return (hidden.negated() ? "svaret er “%s”" : "svaret ikke er “%s”").formatted(answer);
    }

    private static String label(Field field, String word) {
        return field.options(Map.of()).stream()
                .filter(option -> option.value().equals(word))
                .map(Option::label)
                .findFirst()
                .orElse(word);
    }
}
