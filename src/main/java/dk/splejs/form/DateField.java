package dk.splejs.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A day. Clients of the engine send {@code 2026-11-23}; on our own page it is typed {@code 23.11.2026}. */
record DateField(
        String type,
        String id,
        String key,
        String dateLabel,
        String subtype,
        @Nullable String description,
        @Nullable Conditional conditional,
        @Nullable Rules validate)
        implements Field {

    private static final Pattern DANISH = Pattern.compile("([0-9]{1,2})[.\\-/]([0-9]{1,2})[.\\-/]([0-9]{4})");
    private static final String HOW = "Skriv en dato som 23.11.2026.";
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    DateField {
        InvalidForm.unless("date".equals(subtype), "Only days are understood, no times: " + id);
    }

    @Override
    public String label() {
        return dateLabel;
    }

    @Override
    public String description() {
        return description == null ? HOW : description + " " + HOW;
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
        if (submitted == null || (submitted instanceof String text && text.isBlank())) {
            return Reading.ABSENT;
        }
        try {
            return bounded(
                    submitted instanceof LocalDate day
                            ? day
                            : LocalDate.parse(submitted.toString().strip()));
        } catch (DateTimeException e) {
            return Reading.refused(HOW);
        }
    }

    private static Reading bounded(LocalDate day) {
        return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR
                ? Reading.refused("Året skal ligge mellem %d og %d.".formatted(FIRST_YEAR, LAST_YEAR))
                : Reading.of(day);
    }

    @Override
    public Object parse(String typed) {
        Matcher danish = DANISH.matcher(typed.strip());
        return danish.matches()
                ? "%s-%2s-%2s"
                        .formatted(danish.group(3), danish.group(2), danish.group(1))
                        .replace(' ', '0')
                : typed;
    }

    @Override
    public String shown(Object value) {
        return read(value, Map.of()).value() instanceof LocalDate day
                ? "%02d.%02d.%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear())
                : value.toString();
    }

    @Override
    public String missing() {
        return "Skriv en dato.";
    }

    @Override
    public String control() {
        return "date";
    }
}
