package dk.splejs.form;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Yes or no; not ticked is no. */
record CheckboxField(
        String type,
        String id,
        String key,
        String label,
        @Nullable String description,
        @Nullable Boolean defaultValue,
        @Nullable Conditional conditional)
        implements Field {

    @Override
    public boolean required() {
        return false;
    }

    @Override
    public Reading read(@Nullable Object submitted, Map<String, ?> facts) {
        if (submitted == null) {
            return Reading.of(false);
        }
        return switch (submitted.toString().strip().toLowerCase(Locale.ROOT)) {
            case "true", "on" -> Reading.of(true);
            case "false", "off", "" -> Reading.of(false);
            default -> Reading.refused("Svaret skal være ja eller nej.");
        };
    }

    @Override
    public String shown(Object value) {
        return Boolean.TRUE.equals(read(value, Map.of()).value()) ? "true" : "";
    }

    @Override
    public String missing() {
        return "Sæt kryds.";
    }

    @Override
    public String control() {
        return "checkbox";
    }
}
