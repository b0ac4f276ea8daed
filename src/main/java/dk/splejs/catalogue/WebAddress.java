package dk.splejs.catalogue;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address on the web that people are led to: {@code https} only, without a name or password in it. Splejs never fetches
 * what is there.
 */
public record WebAddress(String value) {

    private static final int MAX_LENGTH = 1024;
    private static final Pattern VISIBLE = Pattern.compile("[!-~]+");

    public WebAddress {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not an https address");
        }
    }

    public static boolean isValid(String text) {
        return text.length() <= MAX_LENGTH
                && VISIBLE.matcher(text).matches()
                && text.startsWith("https://")
                && leadsSomewhere(text);
    }

    private static boolean leadsSomewhere(String text) {
        try {
            URI address = new URI(text);
            return isHost(address.getHost()) && address.getRawUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** A name with a dot in it: nobody is led to a machine of their own network by mistake. */
    private static boolean isHost(@Nullable String host) {
        return host != null && host.indexOf('.') > 0 && !host.endsWith(".");
    }

    @Override
    public String toString() {
        return value;
    }
}
