package dk.splejs.form;

import java.util.Locale;

/**
 * Why one field of a form was not accepted.
 *
 * @param key the field's key, {@code lines[0].low} for a field in a row
 * @param label what the field is called on the screen, in Danish
 * @param message one Danish sentence that says what to do
 */
public record FieldProblem(String key, String label, String message) {

    /** The message in English where that is the language, otherwise as it is. */
    public String messageIn(Locale language) {
        return EnglishRefusals.isAskedFor(language) ? EnglishRefusals.of(message) : message;
    }

    /** {@code Linje 1, Lavt skøn: Feltet skal udfyldes.} */
    @Override
    public String toString() {
        return label + ": " + message;
    }
}
