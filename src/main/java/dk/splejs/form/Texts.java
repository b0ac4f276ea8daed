package dk.splejs.form;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** What plain text may hold: no control characters, no half characters, line breaks as one kind. */
final class Texts {

    static final String UNUSABLE = "Teksten indeholder tegn, som ikke kan bruges. Skriv den igen uden dem.";

    static final String CPR_NUMBER =
            "Det ligner et CPR-nummer, og det må ikke stå i Splejs. Skriv uden det. Er det et andet"
                    + " nummer, så sæt mellemrum i det.";

    private static final Pattern BREAK = Pattern.compile("\\R");
    private static final Pattern WHITE_IN_LINE = Pattern.compile("[\\t\\n\\r\\u000B\\u000C\\u0085\\u2028\\u2029]+");
    private static final Pattern UNUSABLE_IN_AREA = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]");
    private static final int SHORT = 60;

    private Texts() {}

    /** The text as it is kept, or nothing when it holds characters that can't be. */
    static Optional<String> tidy(String text, boolean multiLine) {
        String lines = multiLine
                ? BREAK.matcher(text).replaceAll("\n")
                : WHITE_IN_LINE.matcher(text).replaceAll(" ");
        if (UNUSABLE_IN_AREA.matcher(lines).find()) {
            return Optional.empty();
        }
        return Optional.of(Normalizer.normalize(lines, Normalizer.Form.NFC).strip());
    }

    /** A foreign text that is safe to repeat in a refusal. */
    static String quoted(String text) {
        String shown = text.codePoints()
                .filter(point -> !Character.isISOControl(point))
                .limit(SHORT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return "'" + shown + (text.length() > SHORT ? "…'" : "'");
    }
}
