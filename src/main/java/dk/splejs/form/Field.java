package dk.splejs.form;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A component that a person fills in: knows how its value is read, typed and shown. */
sealed interface Field extends Component
        permits CheckboxField, ChoiceField, DateField, MultiChoiceField, NumberField, TextField {

    String key();

    String label();

    @Nullable
    String description();

    @Nullable
    Object defaultValue();

    boolean required();

    /** Our own addition to form-js: required under a condition, checked on the server only. */
    default @Nullable Condition requiredWhen() {
        return null;
    }

    /** Makes the typed value of what a client submitted, or says why that can't be done. */
    Reading read(@Nullable Object submitted, Map<String, ?> facts);

    /** Turns what was typed on our own page into what a client of the engine would submit; a field sent twice is refused. */
    default Object parse(List<String> typed) {
        return switch (typed.size()) {
            case 0 -> "";
            case 1 -> parse(typed.get(0));
            default -> typed;
        };
    }

    default Object parse(String typed) {
        return typed;
    }

    /** How a value stands in the field when the page is shown again. */
    default String shown(Object value) {
        return value.toString();
    }

    String missing();

    /** The name of the markup on our own pages. */
    String control();

    default List<Option> options(Map<String, ?> facts) {
        return List.of();
    }

    /** The fact that lists the answers of a choice. */
    default @Nullable String valuesKey() {
        return null;
    }

    default @Nullable String unit() {
        return null;
    }

    default @Nullable String inputMode() {
        return null;
    }

    default @Nullable String autocomplete() {
        return null;
    }

    /** The rule of a field that has no other. */
    record Rules(boolean required) {}

    /** Our own additions, which form-js carries along as custom properties. */
    record Extras(@Nullable Condition requiredWhen) {}
}
