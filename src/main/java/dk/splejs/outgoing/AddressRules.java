package dk.splejs.outgoing;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an address must be before anybody looks its name up. */
@Component
class AddressRules {

    private static final int MAX_LENGTH = 1024;
    private static final Pattern VISIBLE = Pattern.compile("[!-~]+");
    private static final Pattern NAME =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?");
    /** How the last part of a number may be written: {@code 127.0.0.1}, {@code 2130706433}, {@code 0x7f.1}. */
    private static final Pattern NUMBER = Pattern.compile("(?:.*\\.)?(?:[0-9]+|0x[0-9a-f]*)");

    private final OutgoingSettings settings;

    AddressRules(OutgoingSettings settings) {
        this.settings = settings;
    }

    /**
     * Looks at an address.
     *
     * @throws CallFailed with what is wrong with it
     */
    TargetAddress check(String text) {
        URI uri = parsed(text);
        String scheme = Objects.requireNonNullElse(uri.getScheme(), "").toLowerCase(Locale.ROOT);
        String host = Objects.requireNonNullElse(uri.getHost(), "").toLowerCase(Locale.ROOT);
        int port = uri.getPort() < 0 ? usualPort(scheme) : uri.getPort();
        boolean trusted = settings.trusts(host, port);
        CallProblem problem = problem(uri, scheme, host, port, trusted);
        if (problem != null) {
            throw new CallFailed(problem);
        }
        return new TargetAddress(uri, host, port, trusted);
    }

    private @Nullable CallProblem problem(URI uri, String scheme, String host, int port, boolean trusted) {
        if (!scheme.equals("https") && !(trusted && scheme.equals("http"))) {
            return CallProblem.NOT_HTTPS;
        }
        if (uri.getRawUserInfo() != null) {
            return CallProblem.CREDENTIALS;
        }
        if (host.isEmpty()) {
            return CallProblem.NOT_AN_ADDRESS;
        }
        if (!trusted && !isName(host)) {
            return CallProblem.NO_NAME;
        }
        return trusted || settings.ports().contains(port) ? null : CallProblem.PORT;
    }

    private static boolean isName(String host) {
        return NAME.matcher(host).matches() && !NUMBER.matcher(host).matches();
    }

    private static int usualPort(String scheme) {
        return scheme.equals("http") ? 80 : 443;
    }

    private static URI parsed(String text) {
        if (text.length() > MAX_LENGTH || !VISIBLE.matcher(text).matches()) {
            throw new CallFailed(CallProblem.NOT_AN_ADDRESS);
        }
        try {
            URI uri = new URI(text);
            if (uri.isOpaque() || uri.getRawAuthority() == null) {
                throw new CallFailed(CallProblem.NOT_AN_ADDRESS);
            }
            return uri;
        } catch (URISyntaxException e) {
            throw new CallFailed(CallProblem.NOT_AN_ADDRESS);
        }
    }
}
