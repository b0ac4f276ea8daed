package dk.splejs.shared;

import java.util.regex.Pattern;

/** A mail address as HTML's e-mail field understands it, with a dot in its domain; safe to put in a mail's header. */
public record EmailAddress(String value) {

    private static final int MAX_LENGTH = 254;
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern FORM =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@" + LABEL + "(?:\\." + LABEL + ")+");

    /**
     * Takes the address as it is written, without mending it.
     *
     * @throws IllegalArgumentException when the text is not a mail address
     */
    public EmailAddress {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not a mail address");
        }
    }

    public static boolean isValid(String text) {
        return text.length() <= MAX_LENGTH && FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
