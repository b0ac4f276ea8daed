package dk.splejs.shared;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The strong ETag (RFC 9110) of something that is written by version: {@code "7"}, or {@code "7.9f86d081"} where readers may see
 * different things of the same version. Whoever writes says by either of them in {@code If-Match} which version was read.
 *
 * @param version goes up with every change
 * @param content of what exactly was shown, nothing where only the version is told
 */
public record EntityTag(long version, @Nullable String content) {

    private static final int DIGITS = 32;
    private static final String ANYTHING = "*";
    private static final Pattern TAG = Pattern.compile("(W/)?\"(?:(0|[1-9][0-9]{0,17})(?:\\.[0-9a-f]+)?|[^\"]*)\"");
    private static final int WEAK = 1;
    private static final int VERSION = 2;

    public static EntityTag of(long version) {
        return new EntityTag(version, null);
    }

    /** The tag of these bytes, which show this version to somebody. */
    public static EntityTag of(long version, byte[] shown) {
        return new EntityTag(version, Canonical.sha256(shown).substring(0, DIGITS));
    }

    /** Whether a write may go on that says {@code If-Match} like this: it names this version, or any there is. */
    public boolean isIn(String ifMatch) {
        if (ifMatch.strip().equals(ANYTHING)) {
            return true;
        }
        Matcher named = TAG.matcher(ifMatch);
        while (named.find()) {
            String number = named.group(VERSION);
            if (named.group(WEAK) == null && number != null && Long.parseLong(number) == version) {
                return true;
            }
        }
        return false;
    }

    /** As the header {@code ETag} has it, in its quotes. */
    @Override
    public String toString() {
        return '"' + String.valueOf(version) + (content == null ? "" : "." + content) + '"';
    }
}
