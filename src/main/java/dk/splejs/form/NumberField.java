package dk.splejs.form;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A number between two bounds: whole without decimals, otherwise a decimal with at most two. */
record NumberField(
        String type,
        String id,
        String key,
        String label,
        @Nullable String description,
        @Nullable BigDecimal defaultValue,
        @Nullable Conditional conditional,
        @Nullable Extras properties,
        NumberRules validate,
        @Nullable Layout layout,
        Integer decimalDigits,
        boolean serializeToString,
        @Nullable Appearance appearance)
        implements Field {

    private static final int MOST_DECIMALS = 2;

    /** The rules of form-js for numbers. Both bounds are asked for, so that no number outgrows its column. */
    record NumberRules(boolean required, BigDecimal min, BigDecimal max) {}

    /** The unit after the number. */
    record Appearance(String suffixAdorner) {}

    NumberField {
        InvalidForm.unless(validate != null && validate.min() != null && validate.max() != null, "No bounds: " + id);
        InvalidForm.unless(
                decimalDigits != null && decimalDigits >= 0 && decimalDigits <= MOST_DECIMALS,
                "Zero to two decimals are understood: " + id);
        InvalidForm.unless(
                decimalDigits > 0 || validate.max().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0,
                "Too great for an integer: " + id);
    }

    @Override
    public boolean required() {
        return validate.required();
    }

    @Override
    public @Nullable Condition requiredWhen() {
        return properties == null ? null : properties.requiredWhen();
    }

    @Override
    public Reading read(@Nullable Object submitted, Map<String, ?> facts) {
        if (submitted == null || (submitted instanceof String text && text.isBlank())) {
            return Reading.ABSENT;
        }
        return Numbers.exact(submitted)
                .map(this::bounded)
                .orElseGet(() -> Reading.refused("Svaret skal være et tal" + example()));
    }

    private String example() {
        return decimalDigits == 0 ? ", fx 1200." : ", fx 1200 eller 1200,50.";
    }

    private Reading bounded(BigDecimal number) {
        if (number.compareTo(validate.min()) < 0) {
            return Reading.refused("Tallet skal være mindst %s.".formatted(Numbers.danish(validate.min())));
        }
        if (number.compareTo(validate.max()) > 0) {
            return Reading.refused("Tallet må højst være %s.".formatted(Numbers.danish(validate.max())));
        }
        if (number.stripTrailingZeros().scale() > decimalDigits) {
            return Reading.refused(
                    decimalDigits == 0 ? "Tallet skal være et helt tal." : "Tallet må højst have to decimaler.");
        }
        return Reading.of(typed(number));
    }

    private Object typed(BigDecimal number) {
        if (decimalDigits == 0) {
            return number.intValueExact();
        }
        return number.setScale(decimalDigits);
    }

    @Override
    public Object parse(String typed) {
        return Numbers.fromDanish(withoutUnit(typed));
    }

    private String withoutUnit(String typed) {
        String unit = unit();
        String text = typed.strip();
        return unit != null && text.endsWith(unit) ? text.substring(0, text.length() - unit.length()) : typed;
    }

    @Override
    public String shown(Object value) {
        return Numbers.toDanish(value);
    }

    @Override
    public String missing() {
        return "Skriv et tal.";
    }

    @Override
    public String control() {
        return "number";
    }

    @Override
    public @Nullable String unit() {
        return appearance == null ? null : appearance.suffixAdorner();
    }

    @Override
    public String inputMode() {
        return decimalDigits == 0 ? "numeric" : "decimal";
    }
}
