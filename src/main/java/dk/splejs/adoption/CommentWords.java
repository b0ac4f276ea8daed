package dk.splejs.adoption;

import dk.splejs.shared.CprNumber;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of a comment, or of the reason for hiding one: plain text of 1 to 2 000 characters without a CPR number. */
public record CommentWords(String value) {

    public static final int LONGEST = 2000;

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

    public CommentWords {
        if (problem(value) != null) {
            throw new IllegalArgumentException("Not the words of a comment");
        }
    }

    /** What was typed, without what nobody can see. */
    public static String tidy(String typed) {
        return INVISIBLE
                .matcher(LINE_END.matcher(typed).replaceAll("\n"))
                .replaceAll("")
                .strip();
    }

    /** Why it can't be taken, as the end of a message key; nothing when it can. */
    public static @Nullable String problem(String text) {
        if (text.isBlank()) {
            return "missing";
        }
        if (text.length() > LONGEST) {
            return "long";
        }
        return CprNumber.isIn(text) ? "cpr" : null;
    }
}
