package dk.splejs.form;

import dk.splejs.shared.CprNumber;
import dk.splejs.shared.EmailAddress;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A line or an area of plain text. Every one has a greatest length. */
record TextField(
        String type,
        String id,
        String key,
        String label,
        @Nullable String description,
        @Nullable String defaultValue,
        @Nullable Conditional conditional,
        @Nullable Extras properties,
        TextRules validate,
        @Nullable Layout layout)
        implements Field {

    /** Strings over 4 000 characters break in the engine. */
    static final int LONGEST = 3900;

    /** The rules of form-js for texts; {@code patternErrorMessage} is what our own refusal says. */
    record TextRules(
            boolean required,
            @Nullable Integer minLength,
            Integer maxLength,
            @Nullable Pattern pattern,
            @Nullable String patternErrorMessage,
            @Nullable String validationType) {

        TextRules {
            InvalidForm.unless(maxLength > 0 && maxLength <= LONGEST, "A text is limited to 1–" + LONGEST);
            InvalidForm.unless((pattern == null) == (patternErrorMessage == null), "A pattern needs its message");
            InvalidForm.unless(
                    validationType == null || validationType.equals("email"),
                    "Of validation types only email is understood");
        }
    }

    TextField {
        InvalidForm.unless(validate != null, "A text needs a maxLength: " + id);
    }

    boolean multiLine() {
        return type.equals("textarea");
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
        if (submitted == null) {
            return Reading.ABSENT;
        }
        if (!(submitted instanceof String text)) {
            return Reading.refused("Svaret skal være en tekst.");
        }
        return Texts.tidy(text, multiLine()).map(this::bounded).orElseGet(() -> Reading.refused(Texts.UNUSABLE));
    }

    private Reading bounded(String text) {
        int shortest = validate.minLength() == null ? 0 : validate.minLength();
        if (text.isEmpty()) {
            return Reading.ABSENT;
        }
        if (text.length() > validate.maxLength()) {
            return Reading.refused("Teksten må højst fylde %s tegn. Den fylder %s."
                    .formatted(Numbers.danish(validate.maxLength()), Numbers.danish(text.length())));
        }
        if (text.length() < shortest) {
            return Reading.refused("Teksten skal fylde mindst %s tegn.".formatted(Numbers.danish(shortest)));
        }
        return shaped(text);
    }

    private Reading shaped(String text) {
        if (CprNumber.isIn(text)) {
            return Reading.refused(Texts.CPR_NUMBER);
        }
        if (validate.pattern() != null
                && validate.patternErrorMessage() != null
                && !validate.pattern().matcher(text).find()) {
            return Reading.refused(validate.patternErrorMessage());
        }
        if (isMail() && !EmailAddress.isValid(text)) {
            return Reading.refused("Skriv en gyldig e-mailadresse som navn@kommune.dk.");
        }
        return Reading.of(text);
    }

    private boolean isMail() {
        return validate.validationType() != null;
    }

    @Override
    public String missing() {
        return "Feltet skal udfyldes.";
    }

    @Override
    public String control() {
        return multiLine() ? "area" : "line";
    }

    @Override
    public @Nullable String inputMode() {
        return isMail() ? "email" : null;
    }

    @Override
    public @Nullable String autocomplete() {
        return isMail() ? "email" : null;
    }
}
