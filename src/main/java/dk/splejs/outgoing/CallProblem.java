package dk.splejs.outgoing;

import java.util.Locale;

/**
 * Why an address was not called, or gave nothing. It says what the person who wrote the address can mend, and nothing of the
 * network that Splejs stands in: a name that is not there and one that leads inside are one and the same.
 */
public enum CallProblem {
    NOT_AN_ADDRESS,
    NOT_HTTPS,
    /** There is a user name or a password in it. */
    CREDENTIALS,
    /** A number instead of a name, or a name without a dot. */
    NO_NAME,
    PORT,
    /** No such name, or one that does not lead to the open internet. */
    NOT_PUBLIC,
    CERTIFICATE,
    NOT_REACHED,
    TOO_SLOW,
    TOO_LARGE,
    /** The answer is packed, though that was not asked for. */
    PACKED,
    TOO_MANY_REDIRECTS,
    /** It answered, but not with what was asked for. */
    REFUSED;

    /** {@code outgoing.problem.not_public}. */
    public String messageKey() {
        return "outgoing.problem." + name().toLowerCase(Locale.ROOT);
    }
}
